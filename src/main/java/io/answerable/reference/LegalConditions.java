package io.answerable.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Reads the language in which the catalogue of the EU AI Act states conditions; every condition of an object must hold. */
final class LegalConditions {

    private static final LegalCondition ALWAYS = facts -> true;

    private final Set<String> categories;
    private final List<String> points;
    private final LegalRoutes routes;

    LegalConditions(Entry file, List<String> points, LegalRoutes routes) {
        this.categories = Set.copyOf(file.unique("risk_categories", "id", it -> it.text("id")));
        this.points = points;
        this.routes = routes;
        file.unique("facts", "id", it -> it).forEach(LegalConditions::checkFact);
    }

    private static void checkFact(Entry fact) {
        if (fact.text("type").equals("boolean") && LegalFact.named(fact.text("id")).isEmpty()) {
            throw fact.at("id").refuse("nobody can say of a system whether '" + fact.text("id") + "' is true");
        }
    }

    LegalCondition read(Entry object) {
        return object.properties()
                .keySet()
                .stream()
                .map(it -> read(object, it))
                .reduce(LegalCondition::and)
                .orElseThrow(() -> object.refuse("a condition is expected"));
    }

    private LegalCondition read(Entry object, String name) {
        return switch (name) {
            case "always" -> always(object);
            case "any" -> anyOf(object.each(name).stream().map(this::read).toList());
            case "riskCategory" -> category(known(object, name, categories));
            case "annexIIIPoints" -> points(known(object, name, points));
            case "notAnnexIIIPoints" -> otherPoints(known(object, name, points));
            case "placedOnMarketBefore" -> placedBefore(object.day(name));
            case "significantDesignChange" -> changed(object.flag(name));
            default -> answered(object, name);
        };
    }

    private static LegalCondition always(Entry object) {
        if (!object.flag("always")) {
            throw object.at("always").refuse("true is expected");
        }
        return ALWAYS;
    }

    private static LegalCondition anyOf(List<LegalCondition> conditions) {
        return facts -> conditions.stream().anyMatch(it -> it.holdsFor(facts));
    }

    private static LegalCondition category(Set<String> categories) {
        return facts -> categories.contains(facts.category());
    }

    private static LegalCondition points(Set<String> points) {
        return facts -> facts.annexIiiPoints().stream().anyMatch(points::contains);
    }

    private static LegalCondition otherPoints(Set<String> points) {
        return facts -> facts.annexIiiPoints().isEmpty() || !points.containsAll(facts.annexIiiPoints());
    }

    private static LegalCondition placedBefore(LocalDate day) {
        return facts -> facts.wasPlacedBefore(day);
    }

    private LegalCondition changed(boolean expected) {
        return facts -> facts.designChange().isOnOrAfter(routes.dayFor(facts)) == expected;
    }

    private static LegalCondition answered(Entry object, String name) {
        var fact = LegalFact.named(name)
                .orElseThrow(() -> object.at(name).refuse("there is no fact and no condition '" + name + "'"));
        var expected = object.flag(name);
        return facts -> facts.yes().contains(fact) == expected;
    }

    private static Set<String> known(Entry object, String name, Collection<String> all) {
        var values = object.texts(name);
        values.stream().filter(it -> !all.contains(it)).findFirst().ifPresent(it -> {
            throw object.at(name).refuse("'" + it + "' is none of " + all.stream().sorted().toList());
        });
        return Set.copyOf(values);
    }
}
