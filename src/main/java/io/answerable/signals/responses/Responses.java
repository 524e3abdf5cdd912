package io.answerable.signals.responses;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Alterations;
import io.answerable.facts.Dated;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Timeline;
import io.answerable.kernel.PersonId;
import io.answerable.signals.SignalResponse;
import io.answerable.signals.SignalResponses;
import io.answerable.signals.SignalStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people have answered to signals: one answer a day at most, none overwritten. */
@Component
@Transactional(readOnly = true)
class Responses implements SignalResponses {

    private final FactTable<Response> facts;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    Responses(FactStore store, JdbcClient jdbc, CurrentActor actor) {
        this.facts = store.of(new FactTable.Shape<>("signals.response", "signal_id",
                List.of("status", "given_by", "authority", "reason", "given_at"),
                it -> Arrays.asList(it.status().name(), it.by() == null ? null : it.by().value(), it.authority(),
                        it.reason(), Timestamp.from(it.at())),
                Responses::response));
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public Map<UUID, SignalResponse> of(Collection<UUID> signals, LocalDate asOf) {
        var found = new HashMap<UUID, SignalResponse>();
        facts.factsOf(signals)
                .forEach((signal, all) -> all.stream()
                        .filter(it -> it.covers(asOf))
                        .forEach(it -> found.put(signal, view(signal, it, asOf))));
        return found;
    }

    /** The answers to one signal; who asks for them is alone until the transaction ends. */
    @Transactional
    public Timeline<Response> locked(UUID signal) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('signals/response/' || :organisation || :signal, 0))")
                .param("organisation", actor.organisation().toString())
                .param("signal", signal.toString())
                .query()
                .singleValue();
        return Objects.requireNonNull(facts.timelinesOf(List.of(signal)).get(signal));
    }

    @Transactional
    public void write(Timeline<Response> answers) {
        facts.write(List.of(answers));
    }

    private static SignalResponse view(UUID signal, Dated<Response> answer, LocalDate asOf) {
        var fact = answer.fact();
        var end = Alterations.day(answer.until());
        return new SignalResponse(signal, fact.status(), fact.by(), fact.authority(), fact.reason(), answer.from(),
                end == null ? null : end.minusDays(1), asOf);
    }

    private static Response response(ResultSet row, int number) throws SQLException {
        return new Response(SignalStatus.valueOf(row.getString("status")), person(row), row.getString("authority"),
                row.getString("reason"), row.getTimestamp("given_at").toInstant());
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        var person = row.getObject("given_by", UUID.class);
        return person == null ? null : PersonId.of(person);
    }
}
