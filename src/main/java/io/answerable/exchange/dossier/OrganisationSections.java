package io.answerable.exchange.dossier;

import io.answerable.organisation.Leave;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.OrganisationFacts.Committee;
import io.answerable.organisation.OrganisationFacts.Party;
import io.answerable.organisation.OrganisationFacts.Person;
import io.answerable.organisation.OrganisationFacts.Profile;
import io.answerable.organisation.OrganisationFacts.Unit;
import io.answerable.organisation.PersonStatus;

/** Reads rows about the organisation, its units, people, external parties and committees. */
final class OrganisationSections {

    private OrganisationSections() {}

    static Profile profile(Row row) {
        row.optionalDay("as_of");
        return new Profile(row.text("id"), row.text("name"), row.optionalText("kind"), row.optionalText("jurisdiction"),
                row.flag("public_authority"), row.number("employees"), row.optionalText("profile"),
                row.prose("aims_scope"), row.values("certification"), row.values("settings"));
    }

    static Unit unit(Row row) {
        return new Unit(row.text("id"), row.text("name"), row.optionalText("parent"), row.text("function"),
                row.optionalText("head"));
    }

    static Party party(Row row) {
        return new Party(row.text("id"), row.text("name"), row.text("kind"), row.isTrue("certifies_us"));
    }

    static Person person(Row row) {
        row.nameIf("status", PersonStatus.JOINING.name());
        return new Person(row.text("id"), row.text("name"), row.optionalText("email"), row.optionalText("unit"),
                row.optionalText("position"), row.optionalText("manager"),
                row.choice("status", PersonStatus.class, PersonStatus.ACTIVE), row.optionalDay("from"),
                row.optionalDay("left"), row.nested("leave", OrganisationSections::leave));
    }

    private static Leave leave(Row row) {
        var from = row.day("from", Row.NO_DAY);
        var to = row.day("to", from);
        if (to.isBefore(from) && !from.equals(Row.NO_DAY)) {
            row.refuse("to", DossierRefusal.INVALID, "The leave ends before it begins.", "Exchange the two days.");
            return new Leave(from, from);
        }
        return new Leave(from, to);
    }

    static Committee committee(Row row) {
        return new Committee(row.text("id"), row.text("name"), row.optionalText("role"), row.optionalText("chair"),
                row.texts("members"), row.values("perspectives"), row.texts("required_perspectives"),
                row.number("cadence_days"), row.optionalDay("last_meeting"), row.prose("mandate"));
    }
}
