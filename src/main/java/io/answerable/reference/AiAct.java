package io.answerable.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The duties of the EU AI Act with article, date and owner, as collected for a day; not legal advice. */
@Component
public class AiAct {

    private static final Pattern FIRST_NUMBER = Pattern.compile("^(\\d+[a-z]?).*$");
    private final List<LegalDuty> duties;

    @Autowired
    AiAct(CatalogueFiles files, RoleCatalogue roles) {
        this(files.content("eu-ai-act"), roles);
    }

    AiAct(Entry file, RoleCatalogue roles) {
        var operators = file.unique("operator_roles", "id", it -> it.text("id"));
        var certainties = List.copyOf(file.entries("certainty_scale").keySet());
        duties = file.unique("obligations", "id", it -> duty(it, roles, operators, certainties));
    }

    private static LegalDuty duty(Entry entry, RoleCatalogue roles, List<String> operators,
            List<String> certainties) {
        entry.texts("role").stream().filter(it -> !operators.contains(it)).findFirst().ifPresent(it -> {
            throw entry.at("role").refuse("there is no operator role '" + it + "'");
        });
        if (roles.role(entry.text("owner_role")).isEmpty()) {
            throw entry.at("owner_role").refuse("there is no role '" + entry.text("owner_role") + "'");
        }
        if (!certainties.contains(entry.text("certainty"))) {
            throw entry.at("certainty").refuse("'" + entry.text("certainty") + "' is none of " + certainties);
        }
        entry.required("applies_when");
        return new LegalDuty(entry.text("id"), entry.text("article"), entry.text("title"), entry.texts("role"),
                day(entry.required("applies_from")), entry.texts("evidence"), entry.text("owner_role"),
                entry.optionalFlag("hard_stop"), entry.text("certainty"));
    }

    /** Where the day depends on the system, the catalogue gives a rule instead of a day. */
    private static @Nullable LocalDate day(Entry entry) {
        try {
            return entry.node().isString() ? LocalDate.parse(entry.asText()) : null;
        } catch (DateTimeParseException rule) {
            return null;
        }
    }

    public List<LegalDuty> duties() {
        return duties;
    }

    /** The articles that lay duties on somebody, in the order of the Act. */
    public List<Article> articles() {
        return duties.stream()
                .collect(groupingBy(it -> number(it.article()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(it -> new Article(it.getKey(), it.getValue()))
                .toList();
    }

    /** Every duty as something that can be met or not, under the number of its article. */
    List<FrameworkItem> items() {
        return duties.stream().map(it -> new FrameworkItem(it.key(), it.title(), number(it.article()))).toList();
    }

    private static String number(String article) {
        return FIRST_NUMBER.matcher(article).replaceFirst("$1");
    }

    /** One article with its duties. */
    public record Article(String number, List<LegalDuty> duties) {}

    /**
     * One duty.
     *
     * @param operatorRoles on whom it lies, for example {@code DEPLOYER}
     * @param appliesFrom null where the day depends on the system
     * @param evidence kinds of evidence that show it is fulfilled
     * @param ownerRole key of the role that usually answers for it
     * @param hardStop whether nothing may go on without it
     * @param certainty how well the catalogue knows this
     */
    public record LegalDuty(String key, String article, String title, List<String> operatorRoles,
            @Nullable LocalDate appliesFrom, List<String> evidence, String ownerRole, boolean hardStop,
            String certainty) {}
}
