package io.answerable.inventory.authorisations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.answerable.inventory.AuthorisationId;
import io.answerable.inventory.AuthorisationTimeline;
import io.answerable.kernel.Days;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Tells from the facts about an authorisation, one after another, on which days it was what. */
final class AuthorisationDays {

    private AuthorisationDays() {}

    /** One fact about one authorisation. */
    record Row(UUID id, String key, LocalDate broughtOn, AuthorisationFact fact, Days days) {

        static Row read(ResultSet rs, int row) throws SQLException {
            return new Row(rs.getObject("authorisation_id", UUID.class), rs.getString("key"),
                    rs.getObject("brought_on", LocalDate.class), Authorisations.fact(rs, row),
                    Days.between(rs.getObject("valid_from", LocalDate.class),
                            rs.getObject("valid_until", LocalDate.class)));
        }
    }

    /** @param rows those of one authorisation together, earliest first */
    static List<AuthorisationTimeline> of(List<Row> rows) {
        var byId = rows.stream().collect(groupingBy(Row::id, LinkedHashMap::new, toList()));
        return byId.values().stream().map(AuthorisationDays::timeline).toList();
    }

    private static AuthorisationTimeline timeline(List<Row> rows) {
        var first = rows.getFirst();
        var last = rows.getLast().fact();
        var granted = rows.stream().filter(it -> it.fact().status().isGranted()).toList();
        return new AuthorisationTimeline(AuthorisationId.of(first.id()), first.key(), last.system(), last.kind(),
                last.grant().grantedBy(), last.grant().onBehalfOf(), last.grant().grantedOn(),
                Days.anyOf(granted.stream().map(Row::days).toList()), last.inTime(),
                Days.anyOf(granted.stream()
                        .map(it -> it.days().and(it.fact().inTime()).and(it.fact().undoubted()))
                        .toList()),
                first.broughtOn());
    }
}
