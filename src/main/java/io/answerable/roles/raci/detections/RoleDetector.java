package io.answerable.roles.raci.detections;

import io.answerable.roles.AccountabilityOverTime;
import io.answerable.roles.raci.picture.ResponsibilityPictures;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds what is wrong with roles and matrices on a day (R-ROL-23 to R-ROL-36, R-ROL-43). */
@Component
class RoleDetector implements Detector {

    private final ResponsibilityPictures pictures;
    private final Rules rules;

    RoleDetector(ResponsibilityPictures pictures, Rules rules) {
        this.pictures = pictures;
        this.rules = rules;
    }

    @Override
    public Set<String> codes() {
        return rules.codes();
    }

    @Override
    public Set<String> kinds() {
        return AccountabilityOverTime.KINDS;
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        if (concern.codes().stream().noneMatch(codes()::contains)) {
            return List.of();
        }
        var found = rules.detect(pictures.about(concern.systems(), concern.asOf()), concern.codes());
        return concern.systems()
                .<Collection<Detection>>map(systems -> found.stream()
                        .filter(it -> it.system() != null && systems.contains(it.system()))
                        .toList())
                .orElse(found);
    }
}
