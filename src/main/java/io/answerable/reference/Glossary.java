package io.answerable.reference;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The one vocabulary: each term of the field is defined once, and the schema uses it in that sense (R-ORG-19). */
@Component
public class Glossary {

    private final Keyed<Term> terms;

    @Autowired
    Glossary(CatalogueFiles files) {
        this(files.content("glossary"));
    }

    Glossary(Entry file) {
        terms = new Keyed<>("term", file.unique("terms", "term", Glossary::term), Term::name);
        file.each("terms").forEach(it -> terms.require(it.at("related"), it.texts("related")));
    }

    private static Term term(Entry entry) {
        return new Term(entry.text("term"), entry.text("definition"), entry.texts("uses"), entry.texts("related"));
    }

    public Optional<Term> term(String name) {
        return terms.find(name);
    }

    public List<Term> terms() {
        return terms.all();
    }

    /**
     * One term.
     *
     * @param uses where the schema and the catalogues speak of it
     * @param related names of other terms to read beside it
     */
    public record Term(String name, String definition, List<String> uses, List<String> related) {}
}
