package io.answerable.exchange;

import java.util.List;
import java.util.Random;

/** Writes dossiers of any size; the same seed writes the same dossier. */
public final class LargeDossier {

    private static final int PEOPLE_PER_UNIT = 25;
    private static final int PEOPLE_PER_SYSTEM = 10;
    private static final List<String> FUNCTIONS = List.of("IT", "FINANCE", "HR", "LEGAL", "PRODUCTION", "EDUCATION");
    private static final List<String> OWNERS = List.of("business-owner", "product-manager", "information-asset-owner",
            "end-user");

    private final int people;
    private final int systems;
    private final Random random;
    private final StringBuilder yaml = new StringBuilder();
    private boolean governed;

    private LargeDossier(int people, int systems, long seed) {
        this.people = people;
        this.systems = systems;
        this.random = new Random(seed);
    }

    /** So many people, a unit for every 25, a system with its matrix and four roles for every 10. */
    public static String of(int people, long seed) {
        return of(people, people / PEOPLE_PER_SYSTEM, seed);
    }

    /** The same with so many systems. */
    public static String of(int people, int systems, long seed) {
        return new LargeDossier(people, systems, seed).written();
    }

    /** The same with what is known of systems and people beside, and with an organisation around them. */
    public static String governed(int people, int systems, long seed) {
        var dossier = new LargeDossier(people, systems, seed);
        dossier.governed = true;
        return dossier.written() + new GovernedSections(people, systems, seed).written();
    }

    private String written() {
        units();
        people();
        systems();
        assignments();
        matrices();
        return yaml.toString();
    }

    private int unitCount() {
        return Math.max(1, people / PEOPLE_PER_UNIT);
    }

    private int systemCount() {
        return systems;
    }

    private void units() {
        yaml.append("units:\n");
        for (int i = 0; i < unitCount(); i++) {
            line("id: ou-%d, name: Unit %d, parent: %s, function: %s, head: p-%d", i, i,
                    i == 0 ? "null" : "ou-" + (i - 1) / 8, i == 0 ? "EXECUTIVE" : any(FUNCTIONS), i * PEOPLE_PER_UNIT);
        }
    }

    private void people() {
        yaml.append("people:\n");
        for (int i = 0; i < people; i++) {
            int unit = Math.min(i / PEOPLE_PER_UNIT, unitCount() - 1);
            int head = unit * PEOPLE_PER_UNIT;
            var manager = i == 0 ? "null" : "p-" + (i == head ? (unit - 1) / 8 * PEOPLE_PER_UNIT : head);
            line("id: p-%d, name: Person Number %d, email: p%d@large.example, unit: ou-%d, position: Position %d, "
                    + "manager: %s, %s", i, i, i, unit, random.nextInt(200), manager, standing());
        }
    }

    private String standing() {
        return switch (random.nextInt(40)) {
            case 0 -> "status: LEFT, left: 2026-%02d-15".formatted(1 + random.nextInt(10));
            case 1 -> "status: ON_LEAVE, leave: {from: 2026-10-01, to: 2026-12-%02d}".formatted(1 + random.nextInt(30));
            default -> "status: ACTIVE, from: 20%02d-03-01".formatted(10 + random.nextInt(15));
        };
    }

    private void systems() {
        yaml.append("systems:\n");
        for (int i = 0; i < systemCount(); i++) {
            int unit = random.nextInt(unitCount());
            line("id: ai-%d, name: System %d, unit: ou-%d, using_units: [ou-%d, ou-%d], purpose: Purpose %d, "
                    + "state: IN_USE, first_use: 2025-0%d-01, operator_roles: [DEPLOYER], personal_data: true, %s, "
                    + "classification: {date: 2026-02-01, by: p-1, review_due: 2027-02-01}", i, i, unit, unit,
                    random.nextInt(unitCount()), i, 1 + random.nextInt(9), governed
                            ? GovernedSections.ofSystem(i, people)
                            : "category: MINIMAL");
        }
    }

    private void assignments() {
        yaml.append("role_assignments:\n");
        int row = 0;
        for (int i = 0; i < systemCount(); i++) {
            for (var role : OWNERS) {
                line("id: ra-%d, role: role.%s, holder: p-%d, scope: ai-%d, from: 2025-01-01, to: null, "
                        + "last_confirmed: 2026-06-01", row++, role, random.nextInt(people), i);
            }
        }
        for (int i = 0; i < unitCount(); i++) {
            line("id: ra-%d, role: role.department-head, holder: p-%d, scope: ou-%d, from: 2025-01-01", row++,
                    i * PEOPLE_PER_UNIT, i);
        }
        if (governed) {
            yaml.append(GovernedSections.assignments(people, systems));
        }
    }

    private void matrices() {
        yaml.append("raci_matrices:\n");
        for (int i = 0; i < systemCount(); i++) {
            yaml.append(
                    """
                              - id: m-%d
                                title: Matrix %d
                                scope: ai-%d
                                origin: IMPORTED
                                status: ACTIVE
                                next_review: 2027-03-01
                                activities:
                                  - {id: act.purpose-kpi, title: Purpose, cells: {role.business-owner: R/A, role.end-user: C}}
                                  - {id: act.operation, title: Operation, cells: {role.business-owner: C, role.product-manager: R/A}}
                            """
                            .formatted(i, i, i));
        }
    }

    private void line(String format, Object... values) {
        yaml.append("  - {").append(format.formatted(values)).append("}\n");
    }

    private String any(List<String> options) {
        return options.get(random.nextInt(options.size()));
    }
}
