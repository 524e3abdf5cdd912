package io.answerable.roles.raci.detections;

import io.answerable.reference.CriticalFunction;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Critical functions whose owner role nobody holds (OWN-005). */
@Component
class CriticalFunctions implements Rule {

    @Override
    public Set<String> codes() {
        return Set.of("OWN-005");
    }

    @Override
    public Stream<Finding> findings(ResponsibilityPicture picture) {
        return picture.whole()
                ? picture.roles().criticalFunctions().stream().map(it -> finding(it, picture))
                : Stream.empty();
    }

    private static Finding finding(CriticalFunction function, ResponsibilityPicture picture) {
        var subjects = new Subjects(picture);
        return new Finding("OWN-005", subjects.criticalFunction(function),
                picture.holders().heldAnywhere(function.ownerRole()).not(), firstDossier(picture),
                () -> "Nobody who is present holds %s, so %s has no owner.".formatted(
                        picture.titleOf(function.ownerRole()), function.title()),
                "Assign %s.".formatted(picture.titleOf(function.ownerRole())),
                subjects.owner(Scope.ORGANISATION));
    }

    /** Nothing dates that somebody is missing; the organisation is known since its first facts. */
    private static LocalDate firstDossier(ResponsibilityPicture picture) {
        return Stream.concat(
                picture.holders().all().stream().map(it -> it.broughtOn()),
                picture.systems().stream().map(it -> it.broughtOn()))
                .min(LocalDate::compareTo)
                .orElse(picture.asOf());
    }
}
