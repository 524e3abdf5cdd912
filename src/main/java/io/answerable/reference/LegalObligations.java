package io.answerable.reference;

import io.answerable.reference.AiAct.LegalDuty;
import io.answerable.reference.LegalObligation.LegalReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The duties of the EU AI Act with their conditions and dates, in one version of the catalogue; not legal advice. */
@Component
public class LegalObligations {

    private static final String FILE = "eu-ai-act";
    private static final String RELIEVED = "NOT_APPLICABLE_UNTIL_SIGNIFICANT_CHANGE";

    private final String version;
    private final String regulation;
    private final LegalRoutes routes;
    private final Keyed<LegalObligation> obligations;
    private final List<DateRule> rules;

    private record DateRule(String id, LegalCondition condition, @Nullable LocalDate day, String basis) {}

    /**
     * From when on a duty holds for a system.
     *
     * @param from null: it does not, until the design changes significantly
     * @param rule id of the rule for older systems that decided, for example {@code ED-1}; null where none did
     * @param basis the provision behind that rule, for example {@code 111(2)}
     */
    public record Effect(@Nullable LocalDate from, @Nullable String rule, @Nullable String basis) {}

    @Autowired
    LegalObligations(CatalogueFiles files, AiAct act, LegalTerms terms) {
        this(files.content(FILE), files.file(FILE).version(), act, terms);
    }

    LegalObligations(Entry file, String version, AiAct act, LegalTerms terms) {
        this.version = version;
        this.regulation = file.text("regulation");
        this.routes = LegalRoutes.of(file);
        var conditions = new LegalConditions(file, terms.annexIiiPoints(), routes);
        var duties = new Keyed<>("duty", act.duties(), LegalDuty::key);
        this.obligations = new Keyed<>("duty",
                file.each("obligations").stream().map(it -> obligation(it, duties, conditions)).toList(),
                LegalObligation::key);
        this.rules = file.unique("effective_date_rules", "id", it -> rule(it, conditions));
    }

    private static LegalObligation obligation(Entry entry, Keyed<LegalDuty> duties, LegalConditions conditions) {
        var duty = duties.find(entry.text("id")).orElseThrow(() -> entry.refuse("this duty is not known"));
        var readings = entry.each("readings").stream().map(LegalObligations::reading).toList();
        var obligation = new LegalObligation(duty, conditions.read(entry.required("applies_when")),
                LegalStart.read(entry, "applies_from"), readings, entry.optionalText("engine_default").orElse(""));
        if (!readings.isEmpty() && obligation.reading(obligation.defaultReading()).isEmpty()) {
            throw entry.at("engine_default").refuse("one of the readings is expected");
        }
        return obligation;
    }

    private static LegalReading reading(Entry entry) {
        return new LegalReading(entry.text("reading"), LegalStart.read(entry, "from"), entry.text("why"));
    }

    private static DateRule rule(Entry entry, LegalConditions conditions) {
        var day = entry.text("effective").equals(RELIEVED) ? null : entry.day("effective");
        return new DateRule(entry.text("id"), conditions.read(entry.required("when")), day, entry.text("basis"));
    }

    /** Names the content of the catalogue; an evaluation is stored with it. */
    public String version() {
        return version;
    }

    /** For example {@code Regulation (EU) 2024/1689}. */
    public String regulation() {
        return regulation;
    }

    public List<LegalObligation> all() {
        return obligations.all();
    }

    public Optional<LegalObligation> obligation(String key) {
        return obligations.find(key);
    }

    /** From when on a start is effective for a system; the rules for older systems count where the route decides. */
    public Effect effectOf(LegalStart start, LegalFacts facts) {
        return switch (start) {
            case LegalStart.Fixed fixed -> new Effect(fixed.dayFor(facts), null, null);
            case LegalStart.Route route -> rules.stream()
                    .filter(it -> it.condition().holdsFor(facts))
                    .findFirst()
                    .map(it -> new Effect(it.day(), it.id(), it.basis()))
                    .orElseGet(() -> new Effect(routes.dayFor(facts), null, null));
        };
    }
}
