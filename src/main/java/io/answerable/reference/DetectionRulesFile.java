package io.answerable.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The rules and thresholds as {@code detection-rules.yaml} defines them. */
@Component
class DetectionRulesFile implements DetectionRules {

    private static final Pattern CODE = Pattern.compile("[A-Z]+-\\d{3}");
    private final Keyed<DetectionRule> rules;
    private final Map<String, Integer> thresholds = new LinkedHashMap<>();

    @Autowired
    DetectionRulesFile(CatalogueFiles files) {
        this(files.content("detection-rules"));
    }

    DetectionRulesFile(Entry file) {
        var severities = file.texts("severities");
        rules = new Keyed<>("rule", file.unique("rules", "code", it -> rule(it, severities)), DetectionRule::code);
        file.required("defaults");
        file.entries("defaults").forEach((name, value) -> thresholds.put(name, value.asNumber()));
    }

    private static DetectionRule rule(Entry entry, List<String> severities) {
        if (!CODE.matcher(entry.text("code")).matches()) {
            throw entry.at("code").refuse("a code such as RACI-001 is expected");
        }
        return new DetectionRule(entry.text("code"), entry.text("name"), known(entry, "severity", severities),
                known(entry, "on_write", List.of("BLOCK", "FLAG")), entry.text("subject"), entry.text("when"),
                entry.text("requirement"));
    }

    private static String known(Entry entry, String field, List<String> values) {
        var value = entry.text(field);
        if (!values.contains(value)) {
            throw entry.at(field).refuse("'" + value + "' is none of " + values);
        }
        return value;
    }

    @Override
    public Optional<DetectionRule> rule(String code) {
        return rules.find(code);
    }

    @Override
    public List<DetectionRule> rules() {
        return rules.all();
    }

    @Override
    public int threshold(String name) {
        var days = thresholds.get(name);
        if (days == null) {
            throw new IllegalArgumentException("The catalogue has no threshold " + name);
        }
        return days;
    }
}
