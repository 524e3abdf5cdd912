package io.answerable.roles.raci.detections;

import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.organisation.Presence;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A chief AI officer who reports neither to the chief officer nor to the executive sponsor (ORG-004). */
@Component
class ExecutiveReports implements Rule {

    private static final List<String> EXECUTIVES = List.of("role.chief-officer", "role.executive-sponsor");

    @Override
    public Set<String> codes() {
        return Set.of("ORG-004");
    }

    @Override
    public Stream<Finding> findings(ResponsibilityPicture picture) {
        return picture.whole()
                ? picture.holders().assignments("role.chief-ai-officer").stream().map(it -> finding(it, picture))
                : Stream.empty();
    }

    private static Finding finding(HeldRole officer, ResponsibilityPicture picture) {
        var subjects = new Subjects(picture);
        return new Finding("ORG-004", subjects.person(officer.holder()),
                picture.holders().active(officer).butNot(reporting(officer.holder(), picture)), officer.broughtOn(),
                () -> "%s is chief AI officer but reports neither to the chief officer nor to the executive sponsor."
                        .formatted(picture.names().of(officer.holder())),
                "Let the chief AI officer report to the chief officer or the executive sponsor.",
                subjects.owner(officer.holder(), Scope.ORGANISATION));
    }

    private static Days reporting(HolderRef officer, ResponsibilityPicture picture) {
        return Days.anyOf(officer.asPerson()
                .flatMap(picture.holders()::presence)
                .stream()
                .flatMap(it -> it.posts().stream())
                .flatMap(it -> reporting(it, picture))
                .toList());
    }

    private static Stream<Days> reporting(Presence.Post post, ResponsibilityPicture picture) {
        var manager = post.manager();
        return manager == null
                ? Stream.empty()
                : EXECUTIVES.stream()
                        .flatMap(it -> picture.holders().assignments(it).stream())
                        .filter(it -> it.holder().equals(HolderRef.person(manager)))
                        .map(it -> picture.holders().active(it).and(post.days()));
    }
}
