package io.answerable.exchange;

import java.util.List;
import java.util.Random;

/** Writes what the rules look at in an organisation that is governed: every section of a dossier, in its proportion. */
class GovernedSections {

    private static final int HIGH_RISK = 5;
    private static final int PEOPLE_PER_UNIT = 25;
    private static final List<String> OFFICES = List.of("top-management", "chief-officer", "lead-implementer",
            "internal-audit", "compliance-legal", "head-of-information-security", "dpo", "executive-sponsor");

    private final int people;
    private final int systems;
    private final Random random;
    private final StringBuilder yaml = new StringBuilder();

    GovernedSections(int people, int systems, long seed) {
        this.people = people;
        this.systems = systems;
        this.random = new Random(seed);
    }

    /** Every fifth system is of high risk; every fourth was put to use without what has to come before. */
    static String ofSystem(int system, int people) {
        var category = system % HIGH_RISK == 0
                ? "category: HIGH_RISK_ANNEX_III, annex_iii: [\"4(a)\"], affects_persons: true"
                : "category: MINIMAL";
        var agreed = "kpi: {name: Hours, kind: TIME_SAVED, better: LOWER, target: 5, actual: 6, agreed_by: [p-%d, p-%d]}"
                .formatted(system % people, (7 * system + 1) % people);
        return category + ", " + agreed + (system % 4 == 0
                ? ""
                : ", monitoring_plan: 2025-01-05, contingency_plan: 2025-01-05, handover: {status: ACCEPTED, "
                        + "date: 2025-01-06}, validation: {result: PASSED, date: 2025-01-04, by: p-2}");
    }

    /** Who oversees systems of high risk, and who holds the offices of the organisation. */
    static String assignments(int people, int systems) {
        var rows = new StringBuilder();
        for (int i = 0; i < systems; i += HIGH_RISK) {
            rows.append(("  - {id: ra-o%d, role: role.human-overseer, holder: p-%d, scope: ai-%d, from: 2025-01-01, "
                    + "last_confirmed: 2026-06-01}\n").formatted(i, (3 * i + 5) % people, i));
        }
        for (int i = 0; i < 3 * OFFICES.size(); i++) {
            rows.append("  - {id: ra-b%d, role: role.%s, holder: p-%d, scope: org, from: 2025-01-01, lead: %s}\n"
                    .formatted(i, OFFICES.get(i / 3), i, i % 3 == 0));
        }
        return rows.toString();
    }

    String written() {
        committees();
        survey();
        risks();
        assessments();
        authorisations();
        courses();
        policies();
        findings();
        incidents();
        concerns();
        audits();
        certificates();
        profiles();
        return yaml.toString();
    }

    private void risks() {
        yaml.append("risks:\n");
        for (int i = 0; i < systems; i++) {
            line("id: rk-%d, title: Risk %d, system: ai-%d, dimension: OPERATIONAL, mit: \"5.1\", owner: p-%d, "
                    + "likelihood: 3, impact: %d, residual: {likelihood: 2, impact: %d}, status: MONITORED, "
                    + "treatment: Drills, raised: 2025-06-01, review_due: 202%d-06-01", i, i, i, random.nextInt(people),
                    1 + random.nextInt(5), 1 + random.nextInt(5), 6 + random.nextInt(3));
        }
    }

    private void assessments() {
        yaml.append("assessments:\n");
        for (int i = 0; i < 2 * systems; i++) {
            line("id: as-%d, system: ai-%d, type: %s, status: APPROVED, conducted_by: p-%d, approved_by: p-%d, "
                    + "approved: 2026-01-10, valid_until: 202%d-01-10", i, i / 2,
                    i % 2 == 0 ? "AI_RISK" : "INFOSEC_RISK",
                    2 * random.nextInt(people / 2), 2 * random.nextInt(people / 2) + 1, 6 + random.nextInt(3));
        }
    }

    private void authorisations() {
        yaml.append("authorisations:\n");
        for (int i = 0; i < systems; i++) {
            line("id: az-%d, system: ai-%d, kind: USE, status: GRANTED, granted_by: p-3, granted: 2025-01-01, "
                    + "valid_until: 202%d-01-10", i, i, 6 + random.nextInt(3));
            line("id: az-s%d, system: ai-%d, kind: SECURITY, status: GRANTED, granted_by: p-15, granted: 2025-01-01, "
                    + "valid_until: 2028-01-10", i, i);
        }
    }

    private void courses() {
        yaml.append("training_assignments:\n");
        for (int i = 0; i < people; i++) {
            boolean open = random.nextInt(20) == 0;
            line("id: ta-%d, person: p-%d, course: TRN-LIT-1, system: null, due: 2026-06-30, completed: %s, status: %s",
                    i, i, open ? "null" : "2026-05-0" + (1 + random.nextInt(9)), open ? "ASSIGNED" : "COMPLETED");
        }
    }

    private void policies() {
        yaml.append("policies:\n");
        for (int i = 0; i < 10; i++) {
            line("id: pol-%d, title: Policy %d, topics: [AI_POLICY], version: 1, status: PUBLISHED, author: p-1, "
                    + "legal_review: {by: p-2, date: 2026-08-20}, approved: {by: p-0, date: 2026-09-01}, "
                    + "review_due: 2027-09-01, audience: ALL, acknowledge_by: 2026-10-31, outstanding: [p-%d, p-%d]", i,
                    i, 2 * random.nextInt(people / 2), 2 * random.nextInt(people / 2) + 1);
        }
    }

    private void findings() {
        yaml.append("findings:\n");
        for (int i = 0; i < systems / 5; i++) {
            line("id: fn-%d, source: MONITORING, grade: MINOR_NC, criterion: \"8.1\", statement: Statement %d, "
                    + "system: ai-%d, issued: 2026-06-01, status: OPEN", i, i, i);
        }
        yaml.append("corrective_actions:\n");
        for (int i = 0; i < systems / 5; i++) {
            line("id: ca-%d, finding: fn-%d, title: Action %d, owner: p-%d, due: 202%d-09-30, status: AGREED", i, i, i,
                    random.nextInt(people), 6 + random.nextInt(2));
        }
    }

    private void committees() {
        yaml.append("committees:\n");
        for (int i = 0; i < 10; i++) {
            line("id: com-%d, name: Committee %d, chair: p-%d, members: [p-%d, p-%d, p-%d], cadence_days: 60, "
                    + "last_meeting: 2026-%02d-01, required_perspectives: [IT, BUSINESS]", i, i, i, i,
                    random.nextInt(people), random.nextInt(people), 6 + random.nextInt(5));
        }
    }

    private void survey() {
        yaml.append("usage_survey:\n  id: us-1\n  title: Use of AI\n  opened: 2026-09-15\n  due: 2026-10-31\n"
                + "  coordinator: p-7\n  declarations:\n");
        for (int i = 0; i < people / PEOPLE_PER_UNIT; i++) {
            yaml.append("  ");
            line("unit: ou-%d, status: %s, uses: [{id: u-%d, tool: Tool %d, system: %s, process: Work}]", i,
                    i % 10 == 0 ? "DRAFT" : "ATTESTED, by: p-" + i * PEOPLE_PER_UNIT + ", date: 2026-10-05", i, i,
                    i % 3 == 0 ? "null" : "ai-" + random.nextInt(systems));
        }
    }

    private void incidents() {
        yaml.append("incidents:\n");
        for (int i = 0; i < systems / 5; i++) {
            line("id: inc-%d, title: Incident %d, system: ai-%d, date: 2026-07-12, severity: MODERATE, status: TRIAGED, "
                    + "deadlines: [{kind: INTERNAL_REPORT, due: 2026-07-19, done: %s}]", i, i, i,
                    i % 4 == 0 ? "null" : "2026-07-15");
        }
    }

    private void concerns() {
        yaml.append("concerns:\n");
        for (int i = 0; i < systems / 10; i++) {
            line("id: cn-%d, subject: Concern %d, system: ai-%d, received: 2026-1%d-12, confidential: true, "
                    + "status: RECEIVED", i, i, i, random.nextInt(2));
        }
    }

    private void audits() {
        yaml.append("audits:\n");
        for (int i = 0; i < systems / 25; i++) {
            line("id: au-%d, title: Audit %d, kind: INTERNAL, performed_by: role.internal-audit, lead: p-%d, "
                    + "team: [p-%d], systems: [ai-%d, ai-%d], units: [ou-%d], clauses: [\"8.1\"], "
                    + "planned: 2026-%02d-02, status: PLANNED", i, i, random.nextInt(people), random.nextInt(people),
                    random.nextInt(systems), random.nextInt(systems), i % (people / PEOPLE_PER_UNIT),
                    1 + random.nextInt(12));
        }
    }

    /** Most overseers were certified for their system, and some of them too long ago. */
    private void certificates() {
        yaml.append("certificates:\n");
        for (int i = 0; i < systems; i += HIGH_RISK) {
            int year = random.nextInt(3) == 0 ? 2025 : 2026;
            line("id: ce-o%d, person: p-%d, certification: CERT-OVERSIGHT, system: ai-%d, issued: %d-04-14, "
                    + "expires: %d-04-14", i, (3 * i + 5) % people, i, year, year + 1);
        }
        for (int i = 0; i < people / 10; i++) {
            line("id: ce-%d, person: p-%d, certification: %s, system: null, issued: 2025-0%d-01, expires: 2027-01-01",
                    i,
                    i, i % 2 == 0 ? "CERT-42001-LI" : "CERT-CIPP", 1 + random.nextInt(9));
        }
    }

    private void profiles() {
        yaml.append("competency_profiles:\n");
        for (int i = 0; i < people / 10; i++) {
            line("person: p-%d, role: role.lead-implementer, levels: {COMP-PM: %d, COMP-RISK: %d}, "
                    + "assessed: 2026-03-01, by: p-5", 10 * i, 1 + random.nextInt(4), 1 + random.nextInt(4));
        }
    }

    private void line(String format, Object... values) {
        yaml.append("  - {").append(format.formatted(values)).append("}\n");
    }
}
