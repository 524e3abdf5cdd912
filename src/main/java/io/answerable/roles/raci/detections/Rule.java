package io.answerable.roles.raci.detections;

import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.util.Set;
import java.util.stream.Stream;

/** One or several rules of the catalogue that draw on the same facts; pure. */
interface Rule {

    Set<String> codes();

    /** Every flaw of these kinds on the day of the picture; others may be among them and are sorted out by day. */
    Stream<Finding> findings(ResponsibilityPicture picture);
}
