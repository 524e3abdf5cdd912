package io.answerable.graphql;

import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Controller;

/** A small API over the caller's own organisation row, to see the machinery around controllers at work. */
@Controller
@TestComponent
class SampleApi implements NodeLoader {

    static final String SCHEMA = """
            extend type Query {
                "A thing."
                thing(by: ThingRef!, asOf: Date): Thing
                "Things."
                things(filter: ThingFilter, first: Int, after: String, last: Int, before: String): ThingConnection!
                "Fails."
                failing(how: How!): String
                "The transaction."
                moment: String!
            }
            extend type Mutation {
                "Renames."
                renameThing(input: RenameThingInput!): RenameThingPayload!
            }
            type Thing implements Node {
                id: ID!
                name: String!
                asOf: Date
                "The transaction of the batch."
                moment: String!
                "What is in the table."
                stored: String!
                next: Thing!
            }
            type ThingConnection { edges: [ThingEdge!]! nodes: [Thing!]! pageInfo: PageInfo! totalCount: Int! }
            type ThingEdge { node: Thing! cursor: String! }
            input ThingRef @oneOf { id: ID key: String }
            input ThingFilter { how: HowFilter name: StringFilter day: DateFilter }
            input HowFilter { eq: How in: [How!] }
            enum How { INVALID FORBIDDEN UNKNOWN BUG }
            type Note { day: Date thing: Thing }
            input RenameThingInput {
                name: String!
                how: String
                dryRun: Boolean! = false
                idempotencyKey: String
            }
            type RenameThingPayload { thing: Thing things: [Thing!] length: Int note: Note errors: [MutationError!]! }
            """;

    private final JdbcClient jdbc;
    final AtomicInteger batches = new AtomicInteger();
    final AtomicInteger acts = new AtomicInteger();
    final List<Object> received = new ArrayList<>();

    SampleApi(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record ThingView(UUID id, String name, @Nullable LocalDate asOf) {}

    enum How {
        INVALID, FORBIDDEN, UNKNOWN, BUG
    }

    record HowFilter(@Nullable How eq, @Nullable List<How> in) {}

    record ThingFilter(@Nullable HowFilter how, @Nullable StringFilter name, @Nullable DateFilter day) {}

    record RenameThingInput(String name, @Nullable String how) {}

    record Note(LocalDate day, ThingView thing) {}

    record RenameThingPayload(@Nullable ThingView thing, List<ThingView> things, int length, @Nullable Note note,
            List<Refusal> errors) {}

    @Override
    public String type() {
        return "Thing";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        batches.incrementAndGet();
        return jdbc.sql("select organisation_id, name from access.organisation where organisation_id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> new ThingView(row.getObject(1, UUID.class), row.getString(2), null))
                .list()
                .stream()
                .collect(Collectors.toMap(ThingView::id, Function.identity()));
    }

    @QueryMapping
    @Nullable
    ThingView thing(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        received.add(by);
        return new ThingView(by.resolve("Thing", key -> java.util.Optional.of(NewId.next()), "by", "id").orElseThrow(),
                "x", asOf);
    }

    @QueryMapping
    Page<ThingView> things(@Argument @Nullable ThingFilter filter, Paging paging) {
        received.add(paging);
        if (filter != null) {
            received.add(filter);
        }
        var all = IntStream.range(0, 200).mapToObj(i -> new ThingView(new UUID(1, i), "t%03d".formatted(i), null));
        return Page.ofAll(all.toList(), paging, it -> Cursor.of(it.name()), 1);
    }

    @QueryMapping
    @Nullable
    String failing(@Argument How how) {
        throw switch (how) {
            case INVALID -> new InvalidInput("No.", "how");
            case FORBIDDEN -> new AccessDeniedException("io.answerable.Secret");
            case UNKNOWN -> new AuthenticationCredentialsNotFoundException("x");
            case BUG -> new IllegalStateException("select * from secret");
        };
    }

    @QueryMapping
    String moment() {
        return now();
    }

    @BatchMapping(typeName = "Thing", field = "moment")
    List<String> moments(List<ThingView> things) {
        batches.incrementAndGet();
        var now = now();
        return things.stream().map(it -> now).toList();
    }

    @BatchMapping(typeName = "Thing")
    List<String> stored(List<ThingView> things) {
        var name = jdbc.sql("select name from access.organisation").query(String.class).single();
        return things.stream().map(it -> name).toList();
    }

    @BatchMapping(typeName = "Thing")
    List<ThingView> next(List<ThingView> things) {
        batches.incrementAndGet();
        return things.stream().map(it -> new ThingView(NewId.next(), it.name() + "+", null)).toList();
    }

    private String now() {
        return jdbc.sql("""
                select now() || ' ' || current_setting('transaction_isolation') || ' '
                       || current_setting('transaction_read_only')""").query(String.class).single();
    }

    @MutationMapping
    RenameThingPayload renameThing(@Argument RenameThingInput input) {
        acts.incrementAndGet();
        jdbc.sql("update access.organisation set name = :name").param("name", input.name()).update();
        if ("slow".equals(input.how()) && acts.get() == 1) {
            throw new OptimisticLockingFailureException("somebody was faster");
        }
        if ("bug".equals(input.how())) {
            throw new IllegalStateException("boom");
        }
        if ("malformed".equals(input.how())) {
            throw new InvalidInput("This is not a name.", "input", "name");
        }
        if ("blames nothing".equals(input.how())) {
            return new RenameThingPayload(null, List.of(), 0, null,
                    List.of(Refusal.NotFound.of("thing", "input", "name")));
        }
        if ("refused".equals(input.how())) {
            return new RenameThingPayload(null, List.of(), 0, null,
                    List.of(Refusal.NotFound.of("thing", "name")));
        }
        var thing = jdbc.sql("select organisation_id, name from access.organisation")
                .query((row, n) -> new ThingView(row.getObject(1, UUID.class), row.getString(2), null))
                .single();
        return switch (Outcome.done(thing)) {
            case Outcome.Done<ThingView>(var it) ->
                new RenameThingPayload(it, List.of(it), it.name().length(),
                        new Note(LocalDate.of(2026, 11, 21), it), List.of());
            case Outcome.Refused<ThingView>(var refusals) -> new RenameThingPayload(null, List.of(), 0, null, refusals);
        };
    }
}
