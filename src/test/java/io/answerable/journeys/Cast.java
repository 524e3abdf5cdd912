package io.answerable.journeys;

import java.util.stream.Stream;

/** Who takes part in the stories, what they know from elsewhere, and since when. */
final class Cast {

    static final String DAY = "2026-01-01";

    private Cast() {}

    static final String ORGANISATION = """
            units:
              - {id: ou-exe, name: Executive Office, parent: null, function: EXECUTIVE, head: null}
              - {id: ou-ict, name: IT, parent: ou-exe, function: IT, head: null}
              - {id: ou-fin, name: Finance, parent: ou-exe, function: FINANCE, head: null}
            people:
            """ + Stream.of("chief ou-exe", "ai-lead ou-exe", "coordinator ou-exe", "counsel ou-exe", "lawyer ou-exe",
            "dpo ou-exe", "officer ou-exe",
            "ciso ou-exe", "buyer ou-exe", "analyst ou-exe", "engineer ou-ict", "developer ou-ict", "lead ou-ict",
            "manager ou-fin", "owner ou-fin", "clerk ou-fin", "watcher ou-fin").map(it -> it.split(" ")).map(it -> """
                      - {id: %1$s, name: The %1$s, unit: %2$s, position: The %1$s, manager: null, status: ACTIVE}
                    """.formatted(it[0], it[1])).reduce("", String::concat) + "role_assignments:\n"
            + Stream.of("chief-officer chief", "ai-lead ai-lead", "compliance-legal lawyer", "legal-team counsel",
                    "lead-implementer coordinator", "dpo dpo",
                    "information-security-officer officer", "head-of-information-security ciso", "procurement buyer",
                    "analyst analyst", "it-team engineer")
                    .map(it -> it.split(" "))
                    .map(it -> """
                              - {id: ra-%2$s, role: role.%1$s, holder: %2$s, scope: org, from: 2025-01-01, to: null, lead: true, last_confirmed: null}
                            """
                            .formatted(it[0], it[1])
                            .strip()
                            .indent(2))
                    .reduce("", String::concat);

    static final String GUIDANCE = """
            policies:
              - {id: pol-1, title: Guidance on letters, topics: [OPERATIONAL_GUIDANCE], version: 1, status: PUBLISHED, author: lawyer, legal_review: {by: lawyer, date: 2025-10-01}, approved: {by: chief, date: 2025-10-02}, review_due: 2099-01-01, audience: [ou-fin], acknowledge_by: null, outstanding: [], course: null}
            """;

    static final String USERS_TRAINED = """
            training_assignments:
              - {id: ta-1, person: clerk, course: TRN-LIT-1, system: null, due: 2099-01-01, completed: 2025-12-01, status: COMPLETED}
            """;

    static final String OVERSEER_CERTIFIED = """
            certificates:
              - {id: ce-1, person: watcher, certification: CERT-OVERSIGHT, system: ai-1, issued: 2025-12-01, expires: 2099-01-01}
            """;
}
