package io.answerable.inventory.surveys;

import static io.answerable.inventory.DeclarationStatus.ATTESTED;
import static io.answerable.inventory.DeclarationStatus.SUPERSEDED;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.inventory.DeclarationStatus;
import io.answerable.inventory.UsageSurveyId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the declarations of a later campaign take the place of earlier ones. What was never attested ends when the unit is
 * asked anew; what was attested holds until the unit attests anew, so that no use gets out of sight meanwhile.
 */
@Component
class Superseding {

    /**
     * Locks what the units answered in campaigns that were opened earlier, the latest campaign first: in the order in which
     * whoever attests goes back in time, so that nobody waits in a circle.
     */
    private static final String EARLIER = """
            select d.declaration_id
            from inventory.declaration d
            join inventory.declaration_fact f on f.organisation_id = d.organisation_id
                and f.declaration_id = d.declaration_id and f.valid_from <= :day and f.valid_until > :day
            join inventory.usage_survey_fact s on s.organisation_id = f.organisation_id and s.survey_id = f.survey_id
                and s.valid_from <= :day and s.valid_until > :day
            where d.organisation_id = :organisation and f.unit_id = any(:units) and f.status <> 'SUPERSEDED'
                and s.opened < (
                    select l.opened from inventory.usage_survey_fact l
                    where l.organisation_id = :organisation and l.survey_id = :later
                        and l.valid_from <= :day and l.valid_until > :day)
            order by s.opened desc, d.declaration_id
            for update of d""";

    private final Declarations declarations;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    Superseding(Declarations declarations, JdbcClient jdbc, CurrentActor actor) {
        this.declarations = declarations;
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** @param answers how far the units have come in the later campaign */
    void supersede(UsageSurveyId later, Map<UnitId, DeclarationStatus> answers, LocalDate day) {
        var locked = locked(later, answers.keySet(), day);
        var overtaken = declarations.load(declarations.keys().entriesOf(locked))
                .stream()
                .filter(it -> isOvertaken(it, answers, day))
                .toList();
        overtaken.forEach(it -> it.supersede(day));
        declarations.saveAll(overtaken, new Act("SUPERSEDED", day, null));
    }

    private List<UUID> locked(UsageSurveyId later, Collection<UnitId> units, LocalDate day) {
        return jdbc.sql(EARLIER)
                .param("organisation", actor.organisation().value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("later", later.value())
                .param("day", day)
                .query((row, number) -> row.getObject("declaration_id", UUID.class))
                .list();
    }

    /** Judged behind the lock: the unit may have answered while we waited. */
    private static boolean isOvertaken(Declaration declaration, Map<UnitId, DeclarationStatus> answers, LocalDate day) {
        return declaration.on(day)
                .filter(it -> it.status() != SUPERSEDED)
                .filter(it -> it.status() != ATTESTED || answers.get(it.unit()) == ATTESTED)
                .isPresent();
    }
}
