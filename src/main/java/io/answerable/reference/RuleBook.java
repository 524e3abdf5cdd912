package io.answerable.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Explains the code of every rule that a refusal, a signal or a report names. */
@Component
public class RuleBook {

    private static final Pattern CODE = Pattern.compile("[A-Z]+(-[A-Z]+)*-(\\d+|[A-Z]+)");
    private final Keyed<Rule> rules;

    @Autowired
    RuleBook(CatalogueFiles files, DetectionRules detections) {
        this(files.content("rule-book"), detections);
    }

    RuleBook(Entry file, DetectionRules detections) {
        var others = file.unique("rules", "code", it -> rule(it, detections));
        rules = new Keyed<>("rule", Stream.concat(detections.rules().stream().map(Rule::of), others.stream()).toList(),
                Rule::code);
    }

    private static Rule rule(Entry entry, DetectionRules detections) {
        var code = entry.text("code");
        if (!CODE.matcher(code).matches()) {
            throw entry.at("code").refuse("a code such as O-1 is expected");
        }
        if (detections.rule(code).isPresent()) {
            throw entry.at("code").refuse("there is a detection rule '" + code + "'");
        }
        return new Rule(code, entry.text("statement"), entry.optionalText("requirement").orElse(null), null);
    }

    public Optional<Rule> rule(String code) {
        return rules.find(code);
    }

    /** Those that turn facts into signals, and then those that a change has to keep. */
    public List<Rule> rules() {
        return rules.all();
    }
}
