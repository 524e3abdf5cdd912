package io.answerable.reference;

import io.answerable.reference.RaciTemplate.Column;
import io.answerable.reference.RaciTemplate.TemplateActivity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The templates and letters as {@code raci-templates.yaml} defines them. */
@Component
class RaciTemplatesFile implements RaciTemplates {

    private final List<String> spellings;
    private final Keyed<RaciTemplate> templates;
    private final int reviewIntervalDays;
    private final List<String> reviewTriggers;

    @Autowired
    RaciTemplatesFile(CatalogueFiles files, RoleCatalogue roles) {
        this(files.content("raci-templates"), roles);
    }

    RaciTemplatesFile(Entry file, RoleCatalogue roles) {
        file.required("cell_values");
        spellings = file.each("cell_values").stream().flatMap(it -> it.texts("spellings").stream()).toList();
        templates = new Keyed<>("template", file.unique("templates", "id", it -> template(it, roles)),
                RaciTemplate::key);
        reviewIntervalDays = file.required("review_policy").number("default_interval_days");
        reviewTriggers = file.at("review_policy").texts("triggers");
    }

    private RaciTemplate template(Entry entry, RoleCatalogue roles) {
        var columns = entry.unique("columns", "key", it -> column(it, roles));
        return new RaciTemplate(Keyed.idOf("raci-template", entry.text("id")), entry.text("id"), entry.text("title"),
                entry.text("origin"), columns, entry.unique("activities", "id", it -> activity(it, columns)),
                entry.texts("observations"));
    }

    private static Column column(Entry entry, RoleCatalogue roles) {
        var role = entry.text("role");
        if (roles.role(role).isEmpty()) {
            throw entry.at("role").refuse("there is no role '" + role + "'");
        }
        return new Column(entry.text("key"), entry.text("label"), role);
    }

    private TemplateActivity activity(Entry entry, List<Column> columns) {
        return new TemplateActivity(entry.text("id"), entry.text("title"), entry.optionalText("phase").orElse(null),
                cells(entry, columns));
    }

    private Map<String, String> cells(Entry entry, List<Column> columns) {
        entry.required("cells");
        var byColumn = entry.entries("cells");
        var cells = new LinkedHashMap<String, String>();
        for (var column : columns) {
            var cell = byColumn.remove(column.key());
            if (cell != null) {
                cells.put(column.role(), checked(cell));
            }
        }
        byColumn.values().stream().findFirst().ifPresent(it -> {
            throw it.refuse("the template has no such column");
        });
        return cells;
    }

    private String checked(Entry cell) {
        var spelling = cell.asText();
        if (!spellings.contains(spelling)) {
            throw cell.refuse("'" + spelling + "' is none of " + spellings);
        }
        return spelling;
    }

    @Override
    public Optional<RaciTemplate> template(String key) {
        return templates.find(key);
    }

    @Override
    public List<RaciTemplate> templates() {
        return templates.all();
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }

    @Override
    public int reviewIntervalDays() {
        return reviewIntervalDays;
    }

    @Override
    public List<String> reviewTriggers() {
        return reviewTriggers;
    }
}
