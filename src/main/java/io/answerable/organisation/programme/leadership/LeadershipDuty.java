package io.answerable.organisation.programme.leadership;

/** What leaders owe the management system of AI. */
public enum LeadershipDuty {
    EXPLAIN_IMPORTANCE("Explain why it matters"), BUILD_CULTURE("Build a culture of responsible use"), SET_UP_FRAMEWORK(
            "Set up the framework"), GIVE_RESOURCES_AND_TRAINING("Give resources and training"), MONITOR_AND_AUDIT(
                    "Monitor and audit"), IMPROVE_CONTINUALLY("Improve continually");

    private final String title;

    LeadershipDuty(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
