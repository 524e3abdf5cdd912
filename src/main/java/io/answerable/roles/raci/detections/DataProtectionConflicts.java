package io.answerable.roles.raci.detections;

import io.answerable.inventory.SystemTimeline;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A data protection officer who owns or leads a system with personal data (SOD-005; GDPR Article 38(6)). */
@Component
class DataProtectionConflicts implements Rule {

    private static final String OFFICER = "role.dpo";
    private static final List<String> CONFLICTING = List.of("role.business-owner", "role.project-lead",
            "role.product-manager", "role.information-asset-owner");

    @Override
    public Set<String> codes() {
        return Set.of("SOD-005");
    }

    @Override
    public Stream<Finding> findings(ResponsibilityPicture picture) {
        var officers = picture.holders().assignments(OFFICER);
        return officers.isEmpty()
                ? Stream.empty()
                : picture.systems()
                        .stream()
                        .flatMap(system -> CONFLICTING.stream()
                                .flatMap(it -> picture.holders().assignments(it, Scope.system(system.id())).stream())
                                .flatMap(owner -> officers.stream()
                                        .filter(it -> it.holder().equals(owner.holder()))
                                        .map(it -> finding(system, owner, it, picture))));
    }

    private static Finding finding(SystemTimeline system, HeldRole owner, HeldRole officer,
            ResponsibilityPicture picture) {
        var subjects = new Subjects(picture);
        return new Finding("SOD-005", subjects.systemAndPerson(system, owner.holder()),
                picture.holders().active(owner).and(picture.holders().active(officer)).and(system.personalData()),
                owner.broughtOn(),
                () -> "%s is data protection officer and %s of %s, which processes personal data.".formatted(
                        picture.names().of(owner.holder()), picture.titleOf(owner.role()), system.name()),
                "Give one of the two roles to somebody else.", subjects.owner(Scope.system(system.id())));
    }
}
