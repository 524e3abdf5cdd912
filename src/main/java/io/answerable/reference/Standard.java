package io.answerable.reference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Numbers and titles of ISO/IEC 42001: its clauses and the controls of its Annex A. No wording of the standard. */
@Component
public class Standard {

    private final List<Clause> clauses;
    private final List<Control> controls;

    @Autowired
    Standard(CatalogueFiles files) {
        this(files.content("iso42001-clauses"), files.content("iso42001-annex-a"));
    }

    Standard(Entry clauses, Entry annexA) {
        this.clauses = clauses.unique("clauses", "id", it -> it).stream().flatMap(it -> clauses(it, null)).toList();
        this.controls = annexA.unique("groups", "id", it -> it).stream().flatMap(Standard::controls).toList();
        if (controls.size() != annexA.number("control_count")) {
            throw annexA.at("control_count").refuse("there are " + controls.size() + " controls");
        }
    }

    private static Stream<Clause> clauses(Entry entry, @Nullable String parent) {
        var number = entry.text("id");
        if (parent != null && !number.startsWith(parent + ".")) {
            throw entry.at("id").refuse("'" + number + "' is not within " + parent);
        }
        return Stream.concat(Stream.of(new Clause(number, entry.text("title"), parent)),
                entry.each("children").stream().flatMap(it -> clauses(it, number)));
    }

    private static Stream<Control> controls(Entry group) {
        return group.unique("controls", "id",
                it -> new Control(it.text("id"), it.text("title"), group.text("id"), group.text("title"))).stream();
    }

    /** Every clause after its parent, in the order of the standard. */
    public List<Clause> clauses() {
        return clauses;
    }

    public List<Control> controls() {
        return controls;
    }

    /**
     * Everything that can be met or not: the clauses that no other clause lies within, and after them the controls, in the
     * order of the standard.
     */
    List<FrameworkItem> items() {
        var around = clauses.stream().map(Clause::parent).collect(Collectors.toSet());
        return Stream.concat(
                clauses.stream()
                        .filter(it -> !around.contains(it.number()))
                        .map(it -> new FrameworkItem(it.number(), it.title(), it.number().replaceFirst("\\..*", ""))),
                controls.stream().map(it -> new FrameworkItem(it.number(), it.title(), it.group())))
                .toList();
    }

    /** One numbered clause; {@code parent} is the number of the clause around it. */
    public record Clause(String number, String title, @Nullable String parent) {}

    /** One control of Annex A. */
    public record Control(String number, String title, String group, String groupTitle) {}
}
