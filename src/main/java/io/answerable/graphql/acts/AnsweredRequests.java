package io.answerable.graphql.acts;

import graphql.schema.DataFetchingEnvironment;
import io.answerable.graphql.Caller;
import io.answerable.graphql.Caller.Identity;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Remembers for a day which request of which actor was answered how, so that a client may repeat a request of which it
 * never saw the answer. Written in the same transaction as the change. The memory recognises whoever asks again, but
 * names nobody: it would tell who raised a confidential concern (K-5).
 */
@Component
class AnsweredRequests {

    private static final Duration KEPT = Duration.ofHours(24);
    private final JdbcClient jdbc;
    private final Caller caller;
    private final RememberedPayloads payloads;
    private final Clock clock;

    AnsweredRequests(JdbcClient jdbc, Caller caller, RememberedPayloads payloads, Clock clock) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.payloads = payloads;
        this.clock = clock;
    }

    /**
     * Reserves the key for this request; a concurrent one with the same key waits here until this one has ended.
     *
     * @return what was answered before; empty when the request has to be performed
     */
    Optional<Earlier> claim(ActRequest request) {
        return identified(request).flatMap(it -> claim(request, it));
    }

    private Optional<Earlier> claim(ActRequest request, Identity identity) {
        forget(identity);
        int claimed = of(request, identity, """
                insert into graphql.answered_request
                    (organisation_id, operation, asked_by, input_hash, answer, answered_at)
                values (:organisation, :operation, :askedBy, :hash, '{}', :now)
                on conflict do nothing""")
                .param("hash", request.hash())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return claimed == 1 ? Optional.empty() : Optional.of(earlier(request, identity));
    }

    private Earlier earlier(ActRequest request, Identity identity) {
        return of(request, identity, """
                select input_hash, answer from graphql.answered_request
                where organisation_id = :organisation and operation = :operation and asked_by = :askedBy""")
                .query((row, number) -> new Earlier(row.getString("input_hash"), row.getString("answer")))
                .single();
    }

    void remember(ActRequest request, DataFetchingEnvironment environment, @Nullable Object payload) {
        identified(request).ifPresent(identity -> of(request, identity, """
                update graphql.answered_request set answer = :answer
                where organisation_id = :organisation and operation = :operation and asked_by = :askedBy""")
                .param("answer", payloads.written(environment, payload))
                .update());
    }

    Map<String, @Nullable Object> replay(Earlier earlier) {
        return payloads.read(earlier.answer);
    }

    private void forget(Identity identity) {
        jdbc.sql("""
                delete from graphql.answered_request
                where organisation_id = :organisation and answered_at < :before""")
                .param("organisation", identity.organisation().value())
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private StatementSpec of(ActRequest request, Identity identity, String sql) {
        return jdbc.sql(sql)
                .param("organisation", identity.organisation().value())
                .param("operation", request.operation())
                .param("askedBy", request.askedBy(identity.actor().kind() + ":" + identity.actor().reference()));
    }

    private Optional<Identity> identified(ActRequest request) {
        return request.key().flatMap(it -> caller.identity());
    }

    /** A request that was answered before. */
    record Earlier(String inputHash, String answer) {

        boolean isSameAs(ActRequest request) {
            return inputHash.equals(request.hash());
        }
    }
}
