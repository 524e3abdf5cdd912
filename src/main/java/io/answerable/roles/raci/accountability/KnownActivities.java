package io.answerable.roles.raci.accountability;

import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.reference.RaciTemplate.TemplateActivity;
import io.answerable.reference.RaciTemplates;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The activities that can be asked about: those of the templates of the catalogue and of the organisation's matrices. */
@Component
class KnownActivities {

    private final RaciTemplates templates;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    KnownActivities(RaciTemplates templates, JdbcClient jdbc, CurrentActor actor) {
        this.templates = templates;
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** The questions without those about an activity that nobody knows; at most one statement. */
    List<AccountabilityQuestion> askedAbout(Collection<AccountabilityQuestion> questions) {
        var asked = questions.stream().flatMap(it -> Optional.ofNullable(it.activity()).stream()).collect(toSet());
        var known = known(asked);
        return questions.stream().filter(it -> it.activity() == null || known.contains(it.activity())).toList();
    }

    private Set<String> known(Set<String> asked) {
        var known = templates.templates()
                .stream()
                .flatMap(it -> it.activities().stream())
                .map(TemplateActivity::key)
                .filter(asked::contains)
                .collect(toSet());
        var others = new HashSet<>(asked);
        others.removeAll(known);
        if (!others.isEmpty()) {
            known.addAll(ofMatrices(others));
        }
        return known;
    }

    private List<String> ofMatrices(Set<String> activities) {
        return jdbc.sql("""
                select distinct activity from roles.raci_row
                where organisation_id = :organisation and activity = any(:activities)""")
                .param("organisation", actor.organisation().value())
                .param("activities", activities.toArray(String[]::new))
                .query(String.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
