package io.answerable.exchange.dossier;

import io.answerable.organisation.Leave;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.OrganisationFacts.Committee;
import io.answerable.organisation.OrganisationFacts.Party;
import io.answerable.organisation.OrganisationFacts.Person;
import io.answerable.organisation.OrganisationFacts.Profile;
import io.answerable.organisation.OrganisationFacts.Unit;
import io.answerable.organisation.PersonStatus;
import java.util.List;
import java.util.Optional;

/** Writes rows about the organisation, its units, people, external parties and committees. */
final class OrganisationLines {

    private OrganisationLines() {}

    static List<Told> of(OrganisationFacts facts) {
        var profile = Optional.ofNullable(facts.profile());
        return List.of(
                Told.single("organisation", profile, (line, it) -> profile(line.day("as_of", facts.asOf()), it)),
                Told.rows("units", facts.units(), Unit::key, OrganisationLines::unit),
                Told.rows("external_parties", facts.parties(), Party::key, OrganisationLines::party),
                Told.rows("people", facts.people(), Person::key, OrganisationLines::person),
                Told.rows("committees", facts.committees(), Committee::key, OrganisationLines::committee));
    }

    private static void profile(Line line, Profile it) {
        line.text("id", it.key())
                .text("name", it.name())
                .text("kind", it.kind())
                .text("jurisdiction", it.jurisdiction())
                .flag("public_authority", it.publicAuthority())
                .number("employees", it.employees())
                .text("profile", it.profile())
                .text("aims_scope", it.aimsScope())
                .values("certification", it.certification())
                .values("settings", it.settings());
    }

    private static void unit(Line line, Unit it) {
        line.text("id", it.key())
                .text("name", it.name())
                .text("parent", it.parent())
                .text("function", it.function())
                .text("head", it.head());
    }

    private static void party(Line line, Party it) {
        line.text("id", it.key())
                .text("name", it.name())
                .text("kind", it.kind())
                .isTrue("certifies_us", it.certifiesUs());
    }

    /** That somebody is still to come follows from their first day; a dossier may call them active all the same. */
    private static PersonStatus status(Line line, Person it) {
        return it.status() == PersonStatus.JOINING && !line.names("status") ? PersonStatus.ACTIVE : it.status();
    }

    private static void person(Line line, Person it) {
        line.text("id", it.key())
                .text("name", it.name())
                .text("email", it.email())
                .text("unit", it.unit())
                .text("position", it.position())
                .text("manager", it.manager())
                .choice("status", status(line, it))
                .day("from", it.from())
                .day("left", it.left())
                .nested("leave", it.leave(), OrganisationLines::leave);
    }

    private static void leave(Line line, Leave it) {
        line.day("from", it.from()).day("to", it.to());
    }

    private static void committee(Line line, Committee it) {
        line.text("id", it.key())
                .text("name", it.name())
                .text("role", it.role())
                .text("chair", it.chair())
                .texts("members", it.members())
                .values("perspectives", it.perspectives())
                .texts("required_perspectives", it.requiredPerspectives())
                .number("cadence_days", it.cadenceDays())
                .day("last_meeting", it.lastMeeting())
                .text("mandate", it.mandate());
    }
}
