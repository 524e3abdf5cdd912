package io.answerable.roles.raci.detections;

import io.answerable.roles.raci.picture.ResponsibilityPicture;
import io.answerable.signals.spi.Detection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All rules about roles and matrices together; one detection per code and subject (rule reading 21). */
@Component
class Rules {

    private final List<Rule> rules;

    Rules(List<Rule> rules) {
        this.rules = rules;
    }

    Set<String> codes() {
        return rules.stream().flatMap(it -> it.codes().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** What is wrong on the day of the picture, as far as these codes go. */
    Collection<Detection> detect(ResponsibilityPicture picture, Set<String> codes) {
        var found = new LinkedHashMap<Identity, Finding>();
        rules.stream()
                .filter(it -> it.codes().stream().anyMatch(codes::contains))
                .flatMap(it -> it.findings(picture))
                .filter(it -> codes.contains(it.code()))
                .forEach(it -> found.merge(new Identity(it.code(), it.subject().reference()), it,
                        (one, other) -> one.and(other, picture.asOf())));
        return found.values().stream().flatMap(it -> it.on(picture.asOf()).stream()).toList();
    }

    private record Identity(String code, String reference) {}
}
