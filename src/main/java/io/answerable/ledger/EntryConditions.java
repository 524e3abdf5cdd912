package io.answerable.ledger;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.StringFilter;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a filter into a condition on {@code ledger.entry}; every value of the caller becomes a bound parameter. */
final class EntryConditions {

    private final Map<String, Object> parameters = new HashMap<>();
    private final String sql;

    EntryConditions(LedgerFilter filter) {
        this.sql = of(filter);
    }

    String sql() {
        return sql;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String of(LedgerFilter filter) {
        var all = new ArrayList<String>();
        text(all, "subject_type", filter.subjectType());
        text(all, "act", filter.act());
        subject(all, filter.subject());
        actor(all, filter.actor());
        moments(all, filter.at());
        if (filter.and() != null) {
            filter.and().forEach(it -> all.add(of(it)));
        }
        if (filter.or() != null && !filter.or().isEmpty()) {
            all.add(filter.or().stream().map(this::of).collect(Collectors.joining(" or ", "(false or ", ")")));
        }
        if (filter.not() != null) {
            all.add("not " + of(filter.not()));
        }
        return all.isEmpty() ? "true" : "(" + String.join(" and ", all) + ")";
    }

    private void text(List<String> all, String column, @Nullable StringFilter filter) {
        if (filter == null) {
            return;
        }
        if (filter.eq() != null) {
            all.add(column + " = " + bound(filter.eq()));
        }
        if (filter.in() != null) {
            all.add(column + " = any(" + bound(filter.in().toArray(String[]::new)) + ")");
        }
        if (filter.contains() != null) {
            all.add("position(lower(" + bound(filter.contains()) + ") in lower(" + column + ")) > 0");
        }
        if (filter.isNull() != null) {
            all.add(filter.isNull() ? column + " is null" : column + " is not null");
        }
    }

    private void subject(List<String> all, @Nullable IdFilter filter) {
        if (filter == null) {
            return;
        }
        if (filter.eq() != null) {
            all.add("subject_id = " + bound(NodeId.parse(filter.eq(), "filter", "subject", "eq").id()));
        }
        if (filter.in() != null) {
            var ids = filter.in().stream().map(it -> NodeId.parse(it, "filter", "subject", "in").id());
            all.add("subject_id = any(" + bound(ids.toArray(UUID[]::new)) + ")");
        }
        if (filter.isNull() != null) {
            all.add(filter.isNull() ? "false" : "true");
        }
    }

    private void actor(List<String> all, @Nullable IdFilter filter) {
        if (filter == null) {
            return;
        }
        if (filter.eq() != null) {
            all.add("(actor_kind = 'PERSON' and actor_reference = " + bound(person(filter.eq(), "eq")) + ")");
        }
        if (filter.in() != null) {
            var people = filter.in().stream().map(it -> person(it, "in")).toArray(String[]::new);
            all.add("(actor_kind = 'PERSON' and actor_reference = any(" + bound(people) + "))");
        }
        if (filter.isNull() != null) {
            all.add(filter.isNull() ? "actor_kind <> 'PERSON'" : "actor_kind = 'PERSON'");
        }
    }

    private void moments(List<String> all, LedgerFilter.@Nullable Moments at) {
        if (at != null && at.gte() != null) {
            all.add("at >= " + bound(at.gte().atOffset(ZoneOffset.UTC)));
        }
        if (at != null && at.lte() != null) {
            all.add("at <= " + bound(at.lte().atOffset(ZoneOffset.UTC)));
        }
    }

    private static String person(String id, String comparison) {
        var node = NodeId.parse(id, "filter", "actor", comparison);
        if (!node.type().equals("Person")) {
            throw new InvalidInput("This is the id of another type than Person.", "filter", "actor", comparison);
        }
        return node.id().toString();
    }

    private String bound(Object value) {
        var name = "filter" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
