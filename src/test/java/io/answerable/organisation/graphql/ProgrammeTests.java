package io.answerable.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.organisation.EngagementLogged;
import io.answerable.organisation.MilestoneReached;
import io.answerable.organisation.RoadmapItemChanged;
import io.answerable.organisation.RoadmapStatus;
import io.answerable.organisation.OrganisationFacts;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Objectives, roadmap, milestones, engagements, messages, leadership and support are kept and shown. */
@DisplayName("The programme")
class ProgrammeTests extends ActingInOrganisation {

    private static final String ITEM = "roadmapItem { status blockedBy { key } resources { kind shortfall } version }";

    @Test
    @DisplayName("R-ORG-22 An objective has an owner, and the roadmap that serves it")
    void objectivesAreOwnedAndServed() {
        objective();
        plan("rm-1", "objective: {key: \"so-1\"}");

        ask("{ strategicObjective(by: {key: \"so-1\"}) { title owner { key } roadmap { key } } }")
                .path("strategicObjective.owner.key")
                .entity(String.class)
                .isEqualTo("p-1")
                .path("strategicObjective.roadmap[*].key")
                .entityList(String.class)
                .containsExactly("rm-1");
        act("changeStrategicObjective", "objective: {key: \"so-1\"}, expectedVersion: 1, title: \"Shorter queues\"",
                "strategicObjective { title owner { key } version }")
                .path("changeStrategicObjective.strategicObjective.owner")
                .valueIsNull()
                .path("changeStrategicObjective.strategicObjective.version")
                .entity(Integer.class)
                .isEqualTo(2);
        act("changeStrategicObjective", "objective: {key: \"so-1\"}, expectedVersion: 1, title: \"X\"",
                "strategicObjective { key }").path("changeStrategicObjective.errors[0].code")
                .entity(String.class)
                .isEqualTo("VERSION_CONFLICT");
    }

    @Test
    void whoeverHasLeftOwnsNoObjective() {
        act("adoptStrategicObjective", "key: \"so-9\", title: \"T\", owner: {key: \"p-9\"}",
                "strategicObjective { key }").path("adoptStrategicObjective.errors[0].field[0]")
                .entity(String.class)
                .isEqualTo("owner");
    }

    @Test
    @DisplayName("R-ORG-11 An item shows which late item blocks it; due today is not late, due yesterday is")
    void aLateItemBlocksWhatDependsOnIt() {
        plan("rm-2", "due: \"" + TODAY + "\"");
        plan("rm-3", "due: \"" + TODAY.minusDays(1) + "\"");
        plan("rm-1", "dependsOn: [{key: \"rm-2\"}, {key: \"rm-3\"}]")
                .path("planRoadmapItem.roadmapItem.blockedBy[*].key")
                .entityList(String.class)
                .containsExactly("rm-3");
        report("rm-3", 1, "DONE");
        report("rm-2", 1, "LATE");

        ask("{ roadmapItem(by: {key: \"rm-1\"}) { blockedBy { key late } dependsOn { key } } }")
                .path("roadmapItem.blockedBy[*].key")
                .entityList(String.class)
                .containsExactly("rm-2")
                .path("roadmapItem.dependsOn[*].key")
                .entityList(String.class)
                .containsExactly("rm-2", "rm-3");
        assertThat(events.stream(RoadmapItemChanged.class).map(RoadmapItemChanged::status)).contains(
                RoadmapStatus.ON_TRACK, RoadmapStatus.DONE, RoadmapStatus.LATE);
    }

    @Test
    void noItemWaitsForItself() {
        plan("rm-1", "due: \"" + TODAY + "\"");
        plan("rm-2", "dependsOn: [{key: \"rm-1\"}]");

        act("replanRoadmapItem",
                "roadmapItem: {key: \"rm-1\"}, expectedVersion: 1, title: \"T\", dependsOn: [{key: \"rm-2\"}]",
                ITEM).path("replanRoadmapItem.errors[0].field[0]").entity(String.class).isEqualTo("dependsOn");
    }

    @Test
    @DisplayName("R-ORG-12 A project tool that says the same twice changes an item once")
    void aProjectToolIsHeardOnce() {
        plan("T-7", "externalId: \"PRJ-42\"");

        for (int i = 0; i < 2; i++) {
            act("synchroniseRoadmapItem", "externalId: \"PRJ-42\", status: AT_RISK", ITEM)
                    .path("synchroniseRoadmapItem.roadmapItem.version")
                    .entity(Integer.class)
                    .isEqualTo(2);
        }
        act("synchroniseRoadmapItem", "externalId: \"PRJ-43\", status: AT_RISK", ITEM)
                .path("synchroniseRoadmapItem.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
        act("planRoadmapItem", "key: \"T-8\", title: \"T\", externalId: \"PRJ-42\"", ITEM)
                .path("planRoadmapItem.errors[0].field[0]")
                .entity(String.class)
                .isEqualTo("externalId");
        assertThat(events.stream(RoadmapItemChanged.class)).hasSize(2);
    }

    @Test
    @DisplayName("R-ORG-11 What is past its due day is found among the late, whatever its owner says, until it is done")
    void theLateAreFoundWhateverTheirOwnerSays() {
        plan("rm-1", "");
        plan("rm-2", "due: \"" + TODAY + "\"");
        plan("rm-3", "due: \"" + TODAY.minusDays(1) + "\"");
        plan("rm-4", "due: \"" + TODAY.minusDays(1) + "\"");
        report("rm-3", 1, "ON_TRACK");
        report("rm-4", 1, "DONE");
        plan("rm-5", "");
        report("rm-5", 1, "LATE");

        ask("{ late: roadmap(filter: {late: true}) { nodes { key late } } rest: roadmap(filter: {late: false}) { nodes { key late } } }")
                .path("late.nodes")
                .matchesJsonStrictly("[{\"key\": \"rm-3\", \"late\": true}, {\"key\": \"rm-5\", \"late\": true}]")
                .path("rest.nodes[*].key")
                .entityList(String.class)
                .containsExactly("rm-4", "rm-2", "rm-1");
    }

    @Test
    @DisplayName("R-ORG-13 An item that needs 80 hours and has 50 is 30 hours short")
    void whatIsMissingIsShown() {
        plan("rm-2", "resources: [{kind: HOURS, needed: 80, allocated: 50}]").path(
                "planRoadmapItem.roadmapItem.resources[0].shortfall").entity(Double.class).isEqualTo(30.0);
        plan("rm-3", "resources: [{kind: MONEY, needed: 5, allocated: 5}]");

        ask("{ roadmap(filter: {isShort: true}) { nodes { key } totalCount } }").path("roadmap.nodes[*].key")
                .entityList(String.class)
                .containsExactly("rm-2");
    }

    @Test
    @DisplayName("R-ORG-17 R-RPT-06 A milestone stands in the feed of each unit that contributed, with text and date")
    void milestonesAreShownToThoseWhoContributed() {
        act("recogniseMilestone", "key: \"ms-1\", title: \"First season\", story: \"No bursts.\", "
                + "units: [{key: \"ou-ict\"}, {key: \"ou-ops\"}], channel: SUCCESS_STORY", "milestone { reachedOn }")
                .path("recogniseMilestone.milestone.reachedOn")
                .entity(String.class)
                .isEqualTo(TODAY.toString());

        ask("{ unit(by: {key: \"ou-ops\"}) { milestones { key story units { key } } } milestones(filter: {channel: {eq: SUCCESS_STORY}}) { nodes { title reachedOn } } }")
                .path("unit.milestones[0].units[*].key")
                .entityList(String.class)
                .containsExactly("ou-ict", "ou-ops")
                .path("milestones.nodes[*].title")
                .entityList(String.class)
                .containsExactly("First season");
        assertThat(published(MilestoneReached.class).units()).hasSize(2);
        act("recogniseMilestone", "key: \"ms-2\", title: \"T\", reachedOn: \"" + TODAY.plusDays(1) + "\"",
                "milestone { key }").path("recogniseMilestone.errors[0].field[0]")
                .entity(String.class)
                .isEqualTo("reachedOn");
    }

    @Test
    @DisplayName("R-ORG-14 An engagement is listed with whom it met, what came of it and what is open")
    void engagementsAreLogged() {
        act("logStakeholderEngagement", "key: \"en-1\", kind: FEEDBACK_SESSION, topic: \"Chatbot\", "
                + "attendees: [{key: \"p-3\"}, {key: \"ext-1\"}], outcome: \"Twelve comments\", openPoints: [\"Tone\"]",
                "stakeholderEngagement { attendees { key } openPoints }")
                .path("logStakeholderEngagement.stakeholderEngagement.attendees[*].key")
                .entityList(String.class)
                .containsExactly("p-3", "ext-1");
        assertThat(published(EngagementLogged.class).attendees()).hasSize(2);

        ask("{ person(by: {key: \"p-3\"}) { stakeholderEngagements { key outcome } } "
                + "externalParty(by: {key: \"ext-1\"}) { lastContact stakeholderEngagements { key } } "
                + "stakeholderEngagements(filter: {isOpen: true}) { nodes { key } } }")
                .path("person.stakeholderEngagements[0].outcome")
                .entity(String.class)
                .isEqualTo("Twelve comments")
                .path("externalParty.lastContact")
                .entity(String.class)
                .isEqualTo(TODAY.toString())
                .path("stakeholderEngagements.nodes[*].key")
                .entityList(String.class)
                .containsExactly("en-1");
        act("answerStakeholderEngagement", "engagement: {key: \"en-1\"}, expectedVersion: 1, outcome: \"Answered\"",
                "stakeholderEngagement { openPoints outcome }")
                .path("answerStakeholderEngagement.stakeholderEngagement.openPoints")
                .entityList(String.class)
                .hasSize(0);
    }

    @Test
    @DisplayName("R-INV-42 R-ORG-21 A recorded contact is an engagement of whoever keeps the contact, logged once")
    void aContactIsAnEngagement() {
        act("appointContactOwner", "party: {key: \"ext-1\"}, expectedVersion: 1, contactOwner: {key: \"p-3\"}",
                "externalParty { key }");
        act("recordContact", "party: {key: \"ext-1\"}, expectedVersion: 2, note: \"Call\"",
                "externalParty { lastContact }").path("recordContact.externalParty.lastContact")
                .entity(String.class)
                .isEqualTo(TODAY.toString());

        ask("{ person(by: {key: \"p-3\"}) { stakeholderEngagements { kind topic } } }")
                .path("person.stakeholderEngagements[*].topic")
                .entityList(String.class)
                .containsExactly("Call");
    }

    @Test
    @DisplayName("R-INV-42 The AI lead logs a call with an outside body, and it is listed with whoever keeps the contact")
    void theAiLeadLogsExchanges() {
        act("appointContactOwner", "party: {key: \"ext-1\"}, expectedVersion: 1, contactOwner: {key: \"p-3\"}",
                "externalParty { key }");
        var call = "mutation { act: recordContact(input: {party: {key: \"ext-1\"}, expectedVersion: 2,"
                + " note: \"Shared register\"}) { errors { code } } }";
        callers.asHolderOf(organisation, () -> graphql.document(call).execute(), Permission.READ)
                .path("act.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        callers.asHolderOf(organisation, () -> graphql.document(call).execute(), Permission.READ,
                Permission.SCAN_HORIZON).path("act.errors").entityList(Object.class).hasSize(0);

        ask("{ person(by: {key: \"p-3\"}) { stakeholderEngagements { kind topic heldOn attendees { key } } } "
                + "externalParty(by: {key: \"ext-1\"}) { lastContact } }").path("$.data").matchesJson("""
                        {"person": {"stakeholderEngagements": [{"kind": "CONTACT", "topic": "Shared register",
                            "heldOn": "%1$s", "attendees": [{"key": "ext-1"}, {"key": "p-3"}]}]},
                         "externalParty": {"lastContact": "%1$s"}}""".formatted(TODAY));
    }

    @Test
    @DisplayName("R-ORG-18 A message of a leader shows to how many it was sent and how many opened it")
    void messagesShowTheirReach() {
        message("");

        act("recordReach", "message: {key: \"msg-1\"}, expectedVersion: 1, sent: 300, opened: 180",
                "leadershipMessage { sent opened forEverybody leader { key } }")
                .path("recordReach.leadershipMessage.opened")
                .entity(Integer.class)
                .isEqualTo(180)
                .path("recordReach.leadershipMessage.forEverybody")
                .entity(Boolean.class)
                .isEqualTo(true);
        act("recordReach", "message: {key: \"msg-1\"}, expectedVersion: 2, sent: 10, opened: 11",
                "leadershipMessage { key }").path("recordReach.errors[0].field[0]")
                .entity(String.class)
                .isEqualTo("opened");
    }

    @Test
    @DisplayName("R-ROL-39 A team lead passes a message on, and the unit shows since when")
    void teamLeadsPassMessagesOn() {
        message("audience: [{key: \"ou-ict\"}], passOnBy: \"" + TODAY.plusDays(7) + "\"");

        passOn("p-3").path("passOnMessage.errors[0].code").entity(String.class).isEqualTo("NOT_PERMITTED");
        for (int i = 0; i < 2; i++) {
            passOn("p-2").path("passOnMessage.leadershipMessage.passedOn[*].lead.key")
                    .entityList(String.class)
                    .containsExactly("p-2");
        }
        ask("{ leadershipMessage(by: {key: \"msg-1\"}) { passedOn { passedOn unit { key } } version } }")
                .path("leadershipMessage.passedOn[0].unit.key")
                .entity(String.class)
                .isEqualTo("ou-ict")
                .path("leadershipMessage.version")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @Test
    @DisplayName("R-ORG-16 Whoever certifies us supports us only with a note on the conflict")
    void whoeverCertifiesUsNeedsANote() {
        act("addExternalParty", "key: \"ext-2\", name: \"Cert\", kind: CERTIFICATION_BODY, certifiesUs: true",
                "externalParty { key }");
        var support = "key: \"sp-1\", party: {key: \"ext-2\"}, kind: TRAINING, purpose: \"Auditors\"";
        act("engageSupport", support, "externalSupport { key }").path("engageSupport.errors[0].code")
                .entity(String.class)
                .isEqualTo("FIELD_REQUIRED")
                .path("engageSupport.errors[0].field[0]")
                .entity(String.class)
                .isEqualTo("conflictNote");
        act("engageSupport", support + ", conflictNote: \"Other people audit.\"", "externalSupport { current }")
                .path("engageSupport.externalSupport.current")
                .entity(Boolean.class)
                .isEqualTo(true);
        act("endSupport", "support: {key: \"sp-1\"}, expectedVersion: 1, lastDay: \"" + TODAY + "\"",
                "externalSupport { current ends }").path("endSupport.externalSupport.current")
                .entity(Boolean.class)
                .isEqualTo(true);
        ask("{ externalParty(by: {key: \"ext-2\"}) { support { purpose conflictNote party { key } } } }")
                .path("externalParty.support[*].purpose")
                .entityList(String.class)
                .containsExactly("Auditors");
    }

    @Test
    @DisplayName("R-ORG-16 Whoever comes to certify us while supporting us lacks the note until somebody writes it")
    void whoeverComesToCertifyUsLacksTheNote() {
        act("engageSupport", "key: \"sp-1\", party: {key: \"ext-1\"}, kind: CONSULTING, purpose: \"Advice\"",
                "externalSupport { conflictNoteMissing }").path("engageSupport.externalSupport.conflictNoteMissing")
                .entity(Boolean.class)
                .isEqualTo(false);
        as(() -> recording.record(new OrganisationFacts(TODAY, null, List.of(),
                List.of(new OrganisationFacts.Party("ext-1", "Party", "CERTIFICATION_BODY", true)), List.of(),
                List.of()), (section, rows) -> {
                }));

        ask("{ externalSupport(by: {key: \"sp-1\"}) { conflictNoteMissing } }")
                .path("externalSupport.conflictNoteMissing")
                .entity(Boolean.class)
                .isEqualTo(true);
        act("noteConflict", "support: {key: \"sp-1\"}, expectedVersion: 1, conflictNote: \"Other people audit.\"",
                "externalSupport { conflictNoteMissing conflictNote }")
                .path("noteConflict.externalSupport.conflictNoteMissing")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @Test
    void otherPartiesNeedNoNote() {
        act("engageSupport", "key: \"sp-1\", party: {key: \"ext-1\"}, kind: CONSULTING, purpose: \"Advice\"",
                "externalSupport { party { key } }").path("engageSupport.externalSupport.party.key")
                .entity(String.class)
                .isEqualTo("ext-1");
    }

    @Test
    @DisplayName("R-ORG-22 An objective ends achieved or dropped, for a reason, and stays so; until then it was striven for")
    void objectivesEnd() {
        var end = "objective: {key: \"so-9\"}, expectedVersion: %d, as: %s, reason: \"%s\"";
        act("adoptStrategicObjective", "key: \"so-9\", title: \"No queues\", from: \"" + TODAY.minusDays(9) + "\"",
                "strategicObjective { state }").path("adoptStrategicObjective.strategicObjective.state")
                .entity(String.class)
                .isEqualTo("ACTIVE");
        assertThat(code("endStrategicObjective", end.formatted(1, "ACHIEVED", " "))).isEqualTo("FIELD_REQUIRED reason");
        assertThat(code("endStrategicObjective", end.formatted(1, "ACTIVE", "x"))).isEqualTo("VALIDATION_FAILED as");
        callers.asHolderOf(organisation, () -> graphql.document("mutation { act: endStrategicObjective(input: {"
                + end.formatted(1, "DROPPED", "x") + "}) { errors { code } } }").execute(), Permission.READ)
                .path("act.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");

        act("endStrategicObjective", end.formatted(1, "ACHIEVED", "They are gone"),
                "strategicObjective { state endedBecause }").path("endStrategicObjective.strategicObjective")
                .matchesJsonStrictly("{\"state\": \"ACHIEVED\", \"endedBecause\": \"They are gone\"}");

        assertThat(code("endStrategicObjective", end.formatted(2, "DROPPED", "Again")))
                .isEqualTo("TRANSITION_NOT_ALLOWED objective");
        assertThat(code("changeStrategicObjective", "objective: {key: \"so-9\"}, expectedVersion: 2, title: \"New\""))
                .isEqualTo("TRANSITION_NOT_ALLOWED objective");
        ask("{ strategicObjective(by: {key: \"so-9\"}, asOf: \"" + TODAY.minusDays(1) + "\") { state } }")
                .path("strategicObjective.state")
                .entity(String.class)
                .isEqualTo("ACTIVE");
        ask("{ alignment { unserved { key } } }").path("alignment.unserved[*].key")
                .entityList(String.class)
                .satisfies(it -> assertThat(it).doesNotContain("so-9"));
    }

    private String code(String act, String input) {
        var refused = act(act, input, "__typename");
        return refused.path(act + ".errors[0].code").entity(String.class).get() + " "
                + refused.path(act + ".errors[0].field[0]").entity(String.class).get();
    }

    @Test
    @DisplayName("R-ROL-11 Outputs of an area are done when facts or evidence show it, and open otherwise")
    void outputsAreDoneOrOpen() {
        plan("rm-1", "due: \"" + TODAY + "\"");
        outputs("LI-1").contains("IMPLEMENTATION_PLAN DONE", "PROCESS_MAP OPEN");

        act("recordImplementationOutput", "area: \"LI-1\", output: \"PROCESS_MAP\", evidence: \"Map 3\"",
                "implementationArea { key }").path("recordImplementationOutput.implementationArea.key").hasValue();
        outputs("LI-1").contains("PROCESS_MAP DONE");
        act("recordImplementationOutput", "area: \"LI-1\", output: \"NOTHING\", evidence: \"E\"",
                "implementationArea { key }").path("recordImplementationOutput.errors[0].field[0]")
                .entity(String.class)
                .isEqualTo("output");
    }

    @Test
    void theProgrammeBelongsToThoseWhoKeepIt() {
        for (var act : List.of("planRoadmapItem(input: {key: \"x\", title: \"T\"})",
                "adoptStrategicObjective(input: {key: \"x\", title: \"T\"})",
                "recogniseMilestone(input: {key: \"x\", title: \"T\"})",
                "logStakeholderEngagement(input: {key: \"x\", kind: WORKSHOP})",
                "engageSupport(input: {key: \"x\", party: {key: \"ext-1\"}, kind: OTHER, purpose: \"P\"})",
                "sendLeadershipMessage(input: {key: \"x\", leader: {key: \"p-1\"}, title: \"T\", channel: EMAIL})",
                "proveLeadershipDuty(input: {leader: {key: \"p-1\"}, duty: BUILD_CULTURE, evidence: \"E\"})",
                "recordImplementationOutput(input: {area: \"LI-1\", output: \"SCOPE\", evidence: \"E\"})",
                "defineAimsScope(input: {expectedVersion: 0, text: \"T\"})")) {
            callers.asHolderOf(organisation,
                    () -> graphql.document("mutation { act: " + act + " { errors { code } } }").execute(),
                    Permission.READ).path("act.errors[0].code").entity(String.class).isEqualTo("NOT_PERMITTED");
        }
    }

    @Test
    void anOwnerReportsOnTheirOwnItemOnly() {
        plan("rm-1", "owner: {key: \"p-3\"}");
        plan("rm-2", "owner: {key: \"p-2\"}");

        asPerson("p-3", "reportOnRoadmapItem(input: {roadmapItem: {key: \"rm-1\"}, expectedVersion: 1, status: DONE})")
                .path("act.errors")
                .entityList(Object.class)
                .hasSize(0);
        asPerson("p-3", "reportOnRoadmapItem(input: {roadmapItem: {key: \"rm-2\"}, expectedVersion: 1, status: DONE})")
                .path("act.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        objective();
        plan("rm-1", "objective: {key: \"so-1\"}");
        message("");
        var elsewhere = callers.newOrganisation();

        callers.asEverybody(elsewhere, () -> graphql.document(
                "{ strategicObjective(by: {key: \"so-1\"}) { key } roadmapItem(by: {key: \"rm-1\"}) { key } leadershipMessage(by: {key: \"msg-1\"}) { key } roadmap { totalCount } }")
                .execute()
                .path("strategicObjective")
                .valueIsNull()
                .path("roadmapItem")
                .valueIsNull()
                .path("leadershipMessage")
                .valueIsNull()
                .path("roadmap.totalCount")
                .entity(Integer.class)
                .isEqualTo(0));
    }

    @Test
    void whatIsReadAsOfADayWasSoThatDay() {
        objective();
        plan("rm-1", "objective: {key: \"so-1\"}");
        ask("{ roadmapItem(by: {key: \"rm-1\"}, asOf: \"" + TODAY.minusDays(1) + "\") { key } }").path("roadmapItem")
                .valueIsNull();
    }

    private void objective() {
        act("adoptStrategicObjective", "key: \"so-1\", title: \"Shorter waiting\", owner: {key: \"p-1\"}",
                "strategicObjective { key }").path("adoptStrategicObjective.strategicObjective.key").hasValue();
    }

    private GraphQlTester.Response plan(String key, String plan) {
        var answer = act("planRoadmapItem", "key: \"" + key + "\", title: \"Item " + key + "\", " + plan,
                ITEM);
        answer.path("planRoadmapItem.errors").entityList(Object.class).hasSize(0);
        return answer;
    }

    private void report(String key, int version, String status) {
        act("reportOnRoadmapItem",
                "roadmapItem: {key: \"" + key + "\"}, expectedVersion: " + version + ", status: " + status, ITEM)
                .path("reportOnRoadmapItem.roadmapItem.status")
                .entity(String.class)
                .isEqualTo(status);
    }

    private void message(String more) {
        act("sendLeadershipMessage",
                "key: \"msg-1\", leader: {key: \"p-1\"}, title: \"Why it matters\", channel: EMAIL, " + more,
                "leadershipMessage { key }").path("sendLeadershipMessage.leadershipMessage.key").hasValue();
    }

    private GraphQlTester.Response passOn(String person) {
        var id = as(() -> people.idsOf(List.of(person)).get(person));
        return callers.asPerson(organisation, Objects.requireNonNull(id), () -> graphql.document(
                "mutation { passOnMessage(input: {message: {key: \"msg-1\"}, unit: {key: \"ou-ict\"}}) { leadershipMessage { passedOn { lead { key } } } errors { code } } }")
                .execute(), Permission.READ);
    }

    private GraphQlTester.Response asPerson(String person, String act) {
        var id = as(() -> people.idsOf(List.of(person)).get(person));
        return callers.asPerson(organisation, Objects.requireNonNull(id),
                () -> graphql.document("mutation { act: " + act + " { errors { code } } }").execute(),
                Permission.READ);
    }

    private org.assertj.core.api.ListAssert<String> outputs(String area) {
        record Output(String name, String status) {}
        record Area(String key, List<Output> outputs) {}
        return assertThat(ask("{ implementationAreas { key outputs { name status } } }").path("implementationAreas")
                .entityList(Area.class)
                .get()
                .stream()
                .filter(it -> it.key().equals(area))
                .flatMap(it -> it.outputs().stream())
                .map(it -> it.name() + " " + it.status())
                .toList());
    }
}
