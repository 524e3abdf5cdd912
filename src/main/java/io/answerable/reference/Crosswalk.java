package io.answerable.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.HashMap;
import java.util.Set;
import java.util.Comparator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Which articles of the EU AI Act speak of the same matter as a clause or control of the standard or a subcategory of NIST. Sourced pairs only; none is
 * an official equivalence, and none gives presumption of conformity (R-RPT-12).
 */
@Component
public class Crosswalk {

    private static final Comparator<String> BY_NUMBER = Comparator.comparingInt(Integer::parseInt);

    private final Map<String, Set<String>> articles = new HashMap<>();

    @Autowired
    Crosswalk(CatalogueFiles files) {
        this(files.content("crosswalk"));
    }

    Crosswalk(Entry file) {
        file.each("iso_control_to_eu_article").forEach(it -> pair(it.text("iso"), it.text("eu")));
        file.each("nist_to_eu").forEach(it -> it.texts("eu").forEach(article -> pair(it.text("nist"), article)));
        file.each("eu_article_to_iso_clause").forEach(it -> it.texts("iso").forEach(iso -> pair(iso, it.text("eu"))));
    }

    private void pair(String iso, String article) {
        articles.computeIfAbsent(iso, it -> new TreeSet<>(BY_NUMBER)).add(article);
    }

    /** Numbers of articles related to an item of a framework, or to a clause around it, in ascending order. */
    public List<String> articlesFor(String item) {
        var found = new TreeSet<>(BY_NUMBER);
        for (var number = item; !number.isEmpty(); number = around(number)) {
            found.addAll(articles.getOrDefault(number, Set.of()));
        }
        return List.copyOf(found);
    }

    private static String around(String number) {
        int dot = number.lastIndexOf('.');
        return dot < 0 ? "" : number.substring(0, dot);
    }
}
