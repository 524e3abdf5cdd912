package io.answerable.roles.gates;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.spi.Judgement;
import io.answerable.roles.raci.picture.ResponsibilityPicture;

/** What a gate asks of those who answer for a system; pure. */
interface RoleRequirement {

    /** Its name in the catalogue of gates. */
    String name();

    /** @param picture of the day, with the system in it */
    Judgement judge(AiSystemId system, ResponsibilityPicture picture);
}
