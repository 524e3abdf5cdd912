package io.answerable.reference;

import java.util.List;
import java.util.Optional;

/** The rules that turn facts into signals, and their thresholds. */
public interface DetectionRules {

    Optional<DetectionRule> rule(String code);

    List<DetectionRule> rules();

    /**
     * A threshold in days or percent, for example {@code leave_without_deputy_days}.
     *
     * @throws IllegalArgumentException when the catalogue has no threshold of that name
     */
    int threshold(String name);
}
