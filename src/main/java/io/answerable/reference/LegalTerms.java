package io.answerable.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The terms in which a system is classified under the EU AI Act: categories, points, cases, roles and conditions. */
@Component
public class LegalTerms {

    private static final String DEROGATED = "ANNEX_III_NOT_HIGH_RISK";
    private static final String LISTED = "HIGH_RISK_ANNEX_III";

    private final List<String> operatorRoles;
    private final List<String> prohibitedPractices;
    private final List<String> annexIiiPoints;
    private final List<String> annexIPoints;
    private final List<String> transparencyCases;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, List<String>> owedBy = new HashMap<>();
    private final Derogation derogation;

    /**
     * When a listed use is not high-risk after all (Article 6(3)).
     *
     * @param chapeau what must hold in any case
     * @param conditions of which one must hold
     * @param override what makes it high-risk whatever else holds
     */
    public record Derogation(String chapeau, List<String> conditions, LegalFact override) {}

    @Autowired
    LegalTerms(CatalogueFiles files) {
        this(files.content("eu-ai-act"));
    }

    LegalTerms(Entry file) {
        operatorRoles = ids(file, "operator_roles");
        prohibitedPractices = ids(file, "prohibited_practices");
        transparencyCases = ids(file, "transparency_cases");
        annexIiiPoints = file.unique("annex_iii", "area", it -> ids(it, "points"))
                .stream()
                .flatMap(List::stream)
                .toList();
        var annexI = file.required("annex_i");
        annexIPoints = Stream.of("section_a", "section_b")
                .flatMap(it -> annexI.unique(it, "point", point -> point.text("point")).stream())
                .toList();
        file.each("risk_categories").forEach(this::rank);
        file.each("transparency_cases").forEach(this::owed);
        derogation = derogation(file.required("derogation_6_3"));
    }

    private static Derogation derogation(Entry entry) {
        var override = entry.required("override");
        var fact = LegalFact.named(override.text("fact"))
                .orElseThrow(() -> override.at("fact").refuse("there is no such fact"));
        return new Derogation(entry.text("chapeau"), entry.texts("conditions_any_of"), fact);
    }

    private void rank(Entry category) {
        if (!category.node().path("rank").isNull()) {
            ranks.put(category.text("id"), category.number("rank"));
        }
    }

    private void owed(Entry transparencyCase) {
        var owing = List.of(transparencyCase.text("owed_by").split("_AND_"));
        if (!operatorRoles.containsAll(owing)) {
            throw transparencyCase.at("owed_by").refuse("operator roles are expected");
        }
        owedBy.put(transparencyCase.text("id"), owing);
    }

    private static List<String> ids(Entry owner, String field) {
        return owner.unique(field, "id", it -> it.text("id"));
    }

    public List<String> operatorRoles() {
        return operatorRoles;
    }

    /** Points of Article 5, for example {@code 5(1)(f)}. */
    public List<String> prohibitedPractices() {
        return prohibitedPractices;
    }

    /** Points of Annex III, for example {@code 5(a)}. */
    public List<String> annexIiiPoints() {
        return annexIiiPoints;
    }

    /** Numbers of the acts in Annex I, for example {@code 11}. */
    public List<String> annexIPoints() {
        return annexIPoints;
    }

    /** Cases of Article 50, for example {@code 50(4)a}. */
    public List<String> transparencyCases() {
        return transparencyCases;
    }

    /** Whether one of these operator roles owes the case of Article 50. */
    public boolean owes(String transparencyCase, Collection<String> roles) {
        return owedBy.getOrDefault(transparencyCase, List.of()).stream().anyMatch(roles::contains);
    }

    public Derogation derogation() {
        return derogation;
    }

    /**
     * The category that the law attaches its duties to: a derogation does not count where its override holds, whatever is
     * recorded (Article 6(3), last subparagraph).
     *
     * @param yes the questions that are answered with yes
     */
    public String categoryByLaw(String recorded, Collection<LegalFact> yes) {
        return recorded.equals(DEROGATED) && yes.contains(derogation.override()) ? LISTED : recorded;
    }

    /** Whether a category is the stricter one; nothing is stricter than or milder than what is not classified. */
    public boolean isStricter(String category, String than) {
        var rank = ranks.get(category);
        var other = ranks.get(than);
        return rank != null && other != null && rank > other;
    }
}
