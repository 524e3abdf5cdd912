package io.answerable.roles.cards;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.CommitteeDirectory;
import io.answerable.organisation.CommitteeView;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.assignments.AssignmentDirectory;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.roles.delegations.DelegationDirectory;
import io.answerable.roles.delegations.DelegationView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists what somebody has to hand over when they leave, or still has to after they left (R-ROL-40). */
@Component
@Transactional(readOnly = true)
public class OpenDuties {

    private final AssignmentDirectory assignments;
    private final DelegationDirectory delegations;
    private final CommitteeDirectory committees;
    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final RoleCatalogue catalogue;

    OpenDuties(AssignmentDirectory assignments, DelegationDirectory delegations, CommitteeDirectory committees,
            UnitDirectory units, PeopleDirectory people, RoleCatalogue catalogue) {
        this.assignments = assignments;
        this.delegations = delegations;
        this.committees = committees;
        this.units = units;
        this.people = people;
        this.catalogue = catalogue;
    }

    /** What has to be handed over. */
    public enum Kind {
        ROLE, CONFIRMATION, DELEGATION, COMMITTEE, REPORT, UNIT
    }

    /** One thing to hand over; just one of the objects is given. */
    public record Duty(Kind kind, String title, @Nullable RoleAssignmentView assignment,
            @Nullable DelegationView delegation, @Nullable CommitteeView committee, @Nullable PersonView report,
            @Nullable UnitView unit) {}

    public Map<PersonId, List<Duty>> of(Collection<PersonId> asked, LocalDate asOf) {
        var held = assignments.ofHolders(asked.stream().map(HolderRef::person).toList(), asOf);
        var deputised = delegations.ofDeputies(asked, asOf);
        var sitting = committees.ofMembers(asked.stream().map(HolderRef::person).toList(), asOf);
        var headed = units.headedBy(asked, asOf);
        var reports = people.reportsOf(asked, asOf);
        var duties = new HashMap<PersonId, List<Duty>>();
        for (var person : asked) {
            var own = new ArrayList<Duty>();
            held.getOrDefault(HolderRef.person(person), List.of()).forEach(it -> {
                own.add(role(it));
                if (it.confirmationDue() != null) {
                    own.add(confirmation(it));
                }
            });
            deputised.getOrDefault(person, List.of()).forEach(it -> own.add(delegation(it)));
            sitting.stream().filter(it -> sits(person, it)).forEach(it -> own.add(committee(it)));
            headed.getOrDefault(person, List.of()).forEach(it -> own.add(unit(it)));
            reports.getOrDefault(person, List.of()).forEach(it -> own.add(report(it)));
            duties.put(person, own);
        }
        return duties;
    }

    private static boolean sits(PersonId person, CommitteeView committee) {
        var holder = HolderRef.person(person);
        return holder.equals(committee.chair())
                || committee.members().stream().anyMatch(it -> holder.equals(it.member()));
    }

    private Duty role(RoleAssignmentView it) {
        return new Duty(Kind.ROLE, title(it.role()), it, null, null, null, null);
    }

    private Duty confirmation(RoleAssignmentView it) {
        return new Duty(Kind.CONFIRMATION, "Confirm by " + it.confirmationDue() + ": " + title(it.role()), it, null,
                null,
                null, null);
    }

    private Duty delegation(DelegationView it) {
        return new Duty(Kind.DELEGATION, "Deputy: " + title(it.role()), null, it, null, null, null);
    }

    private static Duty committee(CommitteeView it) {
        return new Duty(Kind.COMMITTEE, it.name(), null, null, it, null, null);
    }

    private static Duty report(PersonView it) {
        return new Duty(Kind.REPORT, "Manager of " + it.name(), null, null, null, it, null);
    }

    private static Duty unit(UnitView it) {
        return new Duty(Kind.UNIT, "Head of " + it.name(), null, null, null, null, it);
    }

    private String title(String role) {
        return catalogue.role(role).map(RoleDefinition::title).orElse(role);
    }
}
