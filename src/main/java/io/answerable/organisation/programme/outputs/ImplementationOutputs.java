package io.answerable.organisation.programme.outputs;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.organisation.ImplementationAreaView;
import io.answerable.organisation.ImplementationAreaView.OutputView;
import io.answerable.organisation.ImplementationAreaView.Status;
import io.answerable.organisation.spi.DeliveredOutputs;
import io.answerable.reference.ImplementationAreas;
import io.answerable.reference.ImplementationAreas.ImplementationArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outputs of the eight areas: done when the facts show it or somebody has recorded evidence, open otherwise. */
@Component
@Transactional(readOnly = true)
public class ImplementationOutputs {

    private final ImplementationAreas areas;
    private final List<DeliveredOutputs> delivered;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    ImplementationOutputs(ImplementationAreas areas, List<DeliveredOutputs> delivered, JdbcClient jdbc,
            CurrentActor actor) {
        this.areas = areas;
        this.delivered = delivered;
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** In the order of the catalogue. */
    public List<ImplementationAreaView> on(LocalDate asOf) {
        var shown = delivered.stream().flatMap(it -> it.on(asOf).stream()).collect(toSet());
        var recorded = recorded(asOf);
        return areas.all()
                .stream()
                .map(area -> new ImplementationAreaView(area, outputs(area, shown, recorded), asOf))
                .toList();
    }

    private static List<OutputView> outputs(ImplementationArea area, Set<String> shown,
            Map<Output, OutputView> recorded) {
        return area.outputs().stream().map(name -> {
            var evidence = recorded.get(new Output(area.key(), name));
            var open = new OutputView(name, shown.contains(name) ? Status.DONE : Status.OPEN, null, null);
            return evidence == null ? open : evidence;
        }).toList();
    }

    private Map<Output, OutputView> recorded(LocalDate asOf) {
        return jdbc.sql("""
                select distinct on (area, output) area, output, delivered_on, evidence
                from organisation.implementation_output
                where organisation_id = :organisation and delivered_on <= :day
                order by area, output, delivered_on""")
                .param("organisation", actor.organisation().value())
                .param("day", asOf)
                .query((rs, row) -> Map.entry(new Output(rs.getString("area"), rs.getString("output")),
                        new OutputView(rs.getString("output"), Status.DONE, Columns.day(rs, "delivered_on"),
                                rs.getString("evidence"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Nullable
    ImplementationArea area(String key) {
        return areas.all().stream().filter(it -> it.key().equals(key)).findFirst().orElse(null);
    }

    private record Output(String area, String name) {}
}
