package io.answerable.risk.register;

import static io.answerable.access.Permission.READ;
import static io.answerable.access.Permission.READ_GOVERNANCE;
import static io.answerable.risk.RiskRow.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Actor;
import io.answerable.access.Reach;
import io.answerable.kernel.ActorRef;
import io.answerable.organisation.UnitDirectory;
import io.answerable.risk.RiskApi;
import io.answerable.risk.RiskKind;
import io.answerable.risk.RiskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of risks: filtered, sorted and paged where it is kept, and only what the caller may see. */
class RiskListTests extends RiskApi {

    @Autowired UnitDirectory units;

    @BeforeEach
    void fourRisks() {
        var today = town.today;
        told(today, risk("rk-1", today.minusDays(9)).rated(4, 4).dueBy(today.plusDays(1)),
                risk("rk-2", today.minusDays(9)).of("ai-22").ownedBy("p-047").as(RiskKind.OPPORTUNITY),
                risk("rk-3", today).rated(4, 4).in(RiskState.CLOSED).dueBy(today.plusDays(2)),
                risk("rk-4", today.minusDays(9)).acceptedBy("p-038", today.minusDays(2), today));
        raise("rk-5", ", owner: {key: \"p-039\"}, affectedDomains: [\"QUALITY\"], taxonomy: [\"2.1\"]");
        raise("rk-6", ", owner: {key: \"p-039\"}");
    }

    /** R-RSK-01: also by the four views. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "key: {in: [\"rk-2\", \"rk-3\"]}                           | rk-2 rk-3",
            "title: {contains: \"WRONG\"}, key: {eq: \"rk-1\"}         | rk-1",
            "kind: {eq: OPPORTUNITY}                                   | rk-2",
            "dimension: {in: [LEGAL]}                                  | ''",
            "state: {eq: ACCEPTED}                                     | rk-4",
            "residualLevel: {in: [HIGH, CRITICAL]}                     | rk-1 rk-3",
            "affectedDomain: {eq: \"DATA_PROTECTION\"}                 | rk-1 rk-2 rk-3 rk-4",
            "affectedDomain: {eq: \"QUALITY\"}                         | rk-5",
            "affectedDomain: {isNull: true}                            | rk-6",
            "reviewDue: {lte: \"TOMORROW\"}                            | rk-1",
            "reviewDue: {isNull: true}, state: {eq: IDENTIFIED}        | rk-5 rk-6",
            "aiSystem: {eq: \"SYSTEM\"}                                | rk-2",
            "owner: {in: [\"OWNER\"]}                                  | rk-2",
            "or: [{kind: {eq: OPPORTUNITY}}, {state: {eq: CLOSED}}]    | rk-2 rk-3",
            "not: {residualLevel: {in: [HIGH]}}, state: {eq: EVALUATED} | rk-2"})
    void everyFilterSelects(String filter, String keys) {
        var asked = filter.replace("TOMORROW", town.today.plusDays(1).toString())
                .replace("SYSTEM", id("aiSystem", "ai-22"))
                .replace("OWNER", id("person", "p-047"));
        var expected = keys.isEmpty() ? new String[0] : keys.split(" ");
        ask("{ risks(filter: {%s}) { totalCount nodes { key } } }".formatted(asked)).path("risks.nodes[*].key")
                .entityList(String.class)
                .isEqualTo(List.of(expected))
                .path("risks.totalCount")
                .entity(Integer.class)
                .isEqualTo(expected.length);
    }

    @Test
    void theStateIsThatOfTheDay() {
        var expired = "{ risks(asOf: \"%s\", filter: {state: {eq: EVALUATED}}) { nodes { key } } }";
        assertThat(keys(expired.formatted(town.today))).containsExactly("rk-1", "rk-2");
        assertThat(keys(expired.formatted(town.today.plusDays(1)))).containsExactly("rk-1", "rk-2", "rk-4");
        assertThat(keys("{ risks(asOf: \"%s\") { nodes { key } } }".formatted(town.today.minusDays(1))))
                .containsExactly("rk-1", "rk-2", "rk-4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{field: RESIDUAL_SCORE, direction: DESC}, {field: REVIEW_DUE, direction: DESC} | rk-3 rk-1 rk-2 rk-4 rk-5 rk-6",
            "{field: RESIDUAL_SCORE}, {field: KEY, direction: DESC} | rk-6 rk-5 rk-4 rk-2 rk-3 rk-1",
            "{field: REVIEW_DUE, direction: DESC} | rk-3 rk-1 rk-2 rk-4 rk-5 rk-6",
            "{field: KEY, direction: DESC} | rk-6 rk-5 rk-4 rk-3 rk-2 rk-1"})
    void pagesFollowTheOrderForthAndBack(String order, String keys) {
        assertThat(walk("first: 2, orderBy: [" + order + "]", "after", "endCursor", "hasNextPage", false))
                .containsExactly(keys.split(" "));
        assertThat(walk("last: 2, orderBy: [" + order + "]", "before", "startCursor", "hasPreviousPage", true))
                .containsExactly(keys.split(" "));
    }

    private List<String> walk(String how, String bound, String cursor, String more, boolean backward) {
        var found = new ArrayList<String>();
        var from = "";
        for (int page = 0; page < 5; page++) {
            var answer = ask(
                    "{ risks(%s %s) { nodes { key } pageInfo { %s %s } } }".formatted(how, from, cursor, more));
            found.addAll(backward ? 0 : found.size(),
                    answer.path("risks.nodes[*].key").entityList(String.class).get());
            if (!answer.path("risks.pageInfo." + more).entity(Boolean.class).get()) {
                break;
            }
            from = ", %s: \"%s\"".formatted(bound,
                    answer.path("risks.pageInfo." + cursor).entity(String.class).get());
        }
        return found;
    }

    @Test
    @DisplayName("Permission: one sees what one governs by unit or system, and what one owns")
    void theListHoldsWhatTheCallerMaySee() {
        var all = "{ risks { totalCount nodes { key } } }";
        assertThat(as(somebodyOf("p-039", READ_GOVERNANCE, "ai-22"), all).path("risks.nodes[*].key")
                .entityList(String.class)
                .get()).containsExactly("rk-1", "rk-2", "rk-3", "rk-4", "rk-5", "rk-6");
        assertThat(as(somebodyOf("p-041", READ_GOVERNANCE, "ai-22"), all).path("risks.nodes[*].key")
                .entityList(String.class)
                .get()).containsExactly("rk-2");
        assertThat(as(ofUnit("ou-soc"), all).path("risks.nodes[*].key").entityList(String.class).get())
                .containsExactly("rk-2");
        as(somebody("p-039", Set.of()), all).errors().satisfy(it -> assertThat(it).hasSize(1));
    }

    @Test
    @DisplayName("Tenancy: the list of another organisation is empty")
    void anotherOrganisationSeesNone() {
        town = newTown();
        assertThat(keys("{ risks { nodes { key } } }")).isEmpty();
    }

    @Test
    void aForgedCursorIsRefused() {
        ask("{ risks(first: 1, orderBy: [{field: RESIDUAL_SCORE}], after: \"bWFueR9yay0x\") { nodes { key } } }")
                .errors()
                .satisfy(it -> assertThat(it).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "risks(first: 1, orderBy: [{field: KEY, direction: DESC}], after: \"%s\")",
            "risks(first: 1, orderBy: [{field: REVIEW_DUE}], after: \"%s\")",
            "horizonItems(first: 1, after: \"%s\")"})
    void aCursorOfAnotherListOrOrderIsRefused(String other) {
        var ofKeys = "risks(first: 1, orderBy: [{field: KEY}]%s) { nodes { key } pageInfo { endCursor } }";
        var cursor = ask("{ " + ofKeys.formatted("") + " }").path("risks.pageInfo.endCursor")
                .entity(String.class)
                .get();

        ask("{ " + ofKeys.formatted(", after: \"" + cursor + "\"") + " }").errors().verify();
        ask("{ " + other.formatted(cursor) + " { nodes { key } } }").errors()
                .satisfy(it -> assertThat(it).singleElement()
                        .satisfies(error -> assertThat(error.getMessage()).contains("not a cursor of this list")));
    }

    private Actor ofUnit(String key) {
        var unit = callers
                .asEverybody(town.organisation, () -> Objects.requireNonNull(units.idsOf(List.of(key)).get(key)))
                .value();
        return new Actor(town.organisation, ActorRef.person(town.person("p-041")),
                Map.of(READ, Reach.EVERYWHERE, READ_GOVERNANCE, Reach.to(List.of(unit), List.of())), Set.of());
    }

    private List<String> keys(String document) {
        return ask(document).path("risks.nodes[*].key").entityList(String.class).get();
    }

    private String id(String query, String key) {
        return ask("{ it: %s(by: {key: \"%s\"}) { id } }".formatted(query, key)).path("it.id")
                .entity(String.class)
                .get();
    }
}
