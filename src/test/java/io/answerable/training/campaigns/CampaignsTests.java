package io.answerable.training.campaigns;

import static io.answerable.access.Permission.MANAGE_TRAINING;
import static io.answerable.access.Permission.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.ActingAs;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.signals.CalendarDay;
import io.answerable.training.Learning;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Campaigns tell people something, once on each channel, and know how many they reached. */
@AnswerableTest
@DisplayName("R-TRN-09 Campaigns make people aware")
class CampaignsTests {

    private static final String SECTIONS = """
            units:
              - {id: ou-1, name: One, parent: null, function: IT, head: p-1}
              - {id: ou-2, name: Two, parent: null, function: HR, head: p-2}
            people:
              - {id: p-1, name: Ada Lund, unit: ou-1, status: ACTIVE}
              - {id: p-2, name: Bo Dahl, unit: ou-2, status: ACTIVE}
              - {id: p-3, name: Di Moe, unit: ou-2, status: ON_LEAVE, leave: {from: 2026-01-01, to: 2099-01-01}}
              - {id: p-9, name: Cy Moe, unit: ou-1, status: LEFT, left: 2026-01-31}
            """;
    private static final String REACH = "campaign { key state version reach { channel sent opened confirmed } }";

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired PeopleDirectory people;

    @Autowired RunningCampaigns running;

    @Autowired ActingAs actingAs;

    @Autowired CurrentActor actor;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    private Learning ours;
    private LocalDate today;

    @BeforeEach
    void found() {
        ours = new Learning(callers, dossiers, api, "2026-06-01", SECTIONS);
        today = callers.asEverybody(ours.organisation(), actor::today);
    }

    @Test
    @DisplayName("R-TRN-09 the audience ALL gets one message per channel, and reach counts sent, opened and confirmed")
    void everybodyGetsOneMessagePerChannel() {
        var planned = act("planCampaign", "key: \"cp-1\", title: \"AI policy 2\", message: \"Read it\","
                + " channels: [\"INTRANET\", \"BRIEFING\", \"INTRANET\"]");
        assertThat(Learning.errors(planned)).isEmpty();
        assertThat(reach(planned)).containsExactly("BRIEFING 2 0 0", "INTRANET 2 0 0");

        var seen = mutation("openCampaignMessage", "campaign: {key: \"cp-1\"}, channel: \"BRIEFING\"");
        ours.askAs(person("p-1"), seen, READ);
        ours.askAs(person("p-1"), seen, READ);
        ours.askAs(person("p-2"), mutation("confirmCampaignMessage", "campaign: {key: \"cp-1\"}"), READ);

        var list = "{ campaigns { nodes { key forEverybody " + REACH.replace("campaign { key state version ", "")
                + " } }";
        assertThat(reachOf(ours.ask(list).at("/campaigns/nodes/0"))).containsExactly("BRIEFING 2 2 1",
                "INTRANET 2 1 1");
        assertThat(ours.askAs(person("p-1"), list, READ).at("/campaigns/nodes/0/reach").isNull()).isTrue();
        assertThat(ours.askAs(person("p-3"), list, READ).at("/campaigns/nodes")).isEmpty();
        assertThat(Learning.errors(ours.askAs(person("p-3"), seen, READ))).containsExactly("NOT_FOUND campaign");
        assertThat(new Learning(callers, dossiers, api, "2026-06-01", "").ask(list).at("/campaigns/nodes")).isEmpty();
    }

    @Test
    void aPlannedCampaignStartsWithItsDayOnceHoweverOftenItIsHeard() {
        act("planCampaign", "key: \"cp-1\", title: \"T\", message: \"M\", channels: [\"INTRANET\"],"
                + " audience: [{key: \"ou-2\"}], startsOn: \"" + today.plusDays(3) + "\"");
        begins(today.plusDays(2));
        assertThat(state()).isEqualTo("PLANNED");

        begins(today.plusDays(4));
        begins(today.plusDays(3));
        begins(today.plusDays(4));

        assertThat(state()).isEqualTo("RUNNING");
        assertThat(reachOf(ours.ask("{ campaigns { nodes { reach { channel sent opened confirmed } } } }")
                .at("/campaigns/nodes/0"))).containsExactly("INTRANET 1 0 0");
    }

    @Test
    void aCampaignThatHasEndedStartsNoMore() {
        act("planCampaign", "key: \"cp-1\", title: \"T\", message: \"M\", channels: [\"INTRANET\"], startsOn: \""
                + today.plusDays(3) + "\"");
        assertThat(Learning.errors(act("endCampaign", "campaign: {key: \"cp-1\"}, expectedVersion: 1"))).isEmpty();
        begins(today.plusDays(4));

        assertThat(state()).isEqualTo("ENDED");
        assertThat(Learning.errors(act("endCampaign", "campaign: {key: \"cp-1\"}, expectedVersion: 2")))
                .containsExactly("TRANSITION_NOT_ALLOWED campaign");
    }

    @Test
    void everyReasonAgainstACampaignIsNamed() {
        assertThat(Learning.errors(act("planCampaign",
                "title: \" \", message: \"M\", channels: [\"PIGEON\"], startsOn: \"2020-01-01\"")))
                .containsExactlyInAnyOrder("FIELD_REQUIRED title", "NOT_FOUND channels", "VALIDATION_FAILED startsOn");
        assertThat(Learning.errors(ours.askWith(mutation("planCampaign",
                "title: \"T\", message: \"M\", channels: [\"INTRANET\"]"), READ))).containsExactly("NOT_PERMITTED");
        assertThat(Learning.errors(ours.askWith(mutation("planCampaign",
                "title: \"T\", message: \"M\", channels: [\"INTRANET\"]"), READ, MANAGE_TRAINING))).isEmpty();
    }

    private void begins(LocalDate day) {
        var starting = new StartingCampaigns(actingAs, jdbc, running, actor);
        callers.asEverybody(ours.organisation(), () -> transactions.execute(status -> {
            starting.on(new CalendarDay(ours.organisation(), day, actor.provenance()));
            return true;
        }));
    }

    private String state() {
        return ours.ask("{ campaigns { nodes { state } } }").at("/campaigns/nodes/0/state").asString();
    }

    private static List<String> reach(JsonNode answer) {
        return reachOf(answer.at("/act/campaign"));
    }

    private static List<String> reachOf(JsonNode campaign) {
        return campaign.path("reach")
                .valueStream()
                .map(it -> it.path("channel").asString() + " " + it.path("sent").asInt() + " "
                        + it.path("opened").asInt() + " " + it.path("confirmed").asInt())
                .toList();
    }

    private JsonNode act(String name, String input) {
        return ours.ask(mutation(name, input));
    }

    private static String mutation(String name, String input) {
        return "mutation { act: " + name + "(input: {" + input + "}) { " + REACH + " errors { code field } } }";
    }

    private PersonId person(String key) {
        return callers.asEverybody(ours.organisation(),
                () -> Objects.requireNonNull(people.idsOf(List.of(key)).get(key)));
    }
}
