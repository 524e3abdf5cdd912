package io.answerable.reference;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Functions, categories and subcategories of the NIST AI Risk Management Framework, by their numbers. */
@Component
class NistFramework {

    private final List<FrameworkItem> items;

    @Autowired
    NistFramework(CatalogueFiles files) {
        this(files.content("nist-ai-rmf"));
    }

    NistFramework(Entry file) {
        var categories = file.unique("functions", "id", it -> it)
                .stream()
                .flatMap(it -> it.unique("categories", "id", category -> category).stream())
                .toList();
        items = categories.stream().flatMap(NistFramework::subcategories).toList();
        counts(file, "categories", categories.size());
        counts(file, "subcategories", items.stream().map(FrameworkItem::number).distinct().count());
    }

    /** The catalogue tells their numbers only, so that each goes by the title of its category. */
    private static Stream<FrameworkItem> subcategories(Entry category) {
        var number = category.text("id");
        return category.texts("subcategories").stream().map(it -> {
            if (!it.startsWith(number + ".")) {
                throw category.at("subcategories").refuse("'" + it + "' is not within " + number);
            }
            return new FrameworkItem(it, category.text("title"), number);
        });
    }

    private static void counts(Entry file, String what, long found) {
        if (file.required("counts").number(what) != found) {
            throw file.at("counts").refuse("there are " + found + " " + what);
        }
    }

    List<FrameworkItem> items() {
        return items;
    }
}
