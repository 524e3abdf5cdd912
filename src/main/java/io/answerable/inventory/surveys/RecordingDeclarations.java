package io.answerable.inventory.surveys;

import io.answerable.facts.Entry;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.DeclarationStatus;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.SurveyFacts;
import io.answerable.inventory.UsageSurveyId;
import io.answerable.inventory.surveys.SurveyReferences.Known;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what a dossier says of the declarations of a campaign and of the uses declared in them. */
@Component
class RecordingDeclarations {

    private static final String NAME = "usage_survey";

    private final Declarations declarations;
    private final DeclaredUses uses;

    RecordingDeclarations(Declarations declarations, DeclaredUses uses) {
        this.declarations = declarations;
        this.uses = uses;
    }

    private record Answer(String key, String path, LocalDate opened, SurveyFacts.Declaration facts) {}

    private record Use(String path, String answer, @Nullable LocalDate answeredOn, LocalDate opened,
            SurveyFacts.Use facts) {

        /** Rule reading 20. */
        @Nullable
        LocalDate declaredOn() {
            return facts.declaredOn() == null ? answeredOn : facts.declaredOn();
        }
    }

    List<Recorded> record(
            UsageSurveyId survey, SurveyFacts facts, Known known, LocalDate asOf, Progress progress) {
        var answers = answers(facts);
        var section = new Section(NAME, progress);
        var registered = Registration.of(section, answers, Answer::key, declarations.keys(), asOf);
        declarations.record(registered, asOf, (row, it, day) -> tell(row, it, survey, section, known, day));
        var recorded = placed(section.recorded(List.of()), it -> answers.get(it).path());
        return recorded.refusals().isEmpty()
                ? List.of(recorded, uses(answers, registered.entries(), known, asOf, progress))
                : List.of(recorded);
    }

    private Recorded uses(
            List<Answer> answers, Map<String, Entry> entries, Known known, LocalDate asOf, Progress progress) {
        var rows = answers.stream().flatMap(it -> uses(it).stream()).toList();
        var section = new Section(NAME, progress);
        var registered = Registration.of(section, rows, it -> it.facts().key(), uses.keys(), asOf);
        uses.record(registered, asOf, (row, it, day) -> tell(row, it, entries, section, known, day));
        return placed(section.recorded(List.of()), it -> rows.get(it).path());
    }

    private static List<Answer> answers(SurveyFacts facts) {
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < facts.declarations().size(); i++) {
            var it = facts.declarations().get(i);
            answers.add(
                    new Answer(facts.key() + "/" + it.unit(), "declarations[" + i + "]", facts.opened(), it));
        }
        return answers;
    }

    private static List<Use> uses(Answer answer) {
        var uses = new ArrayList<Use>();
        for (int i = 0; i < answer.facts().uses().size(); i++) {
            uses.add(new Use(answer.path() + ".uses[" + i + "]", answer.key(), answer.facts().date(),
                    answer.opened(), answer.facts().uses().get(i)));
        }
        return uses;
    }

    private static void tell(Registration.Row<Answer> row, Declaration declaration, UsageSurveyId survey,
            Section section, Known known, LocalDate day) {
        var facts = row.content().facts();
        var unit = section.resolve(row.number(), "unit", facts.unit(), known.units());
        var by = section.resolve(row.number(), "by", facts.by(), known.people());
        if (unit != null && !section.hasRefused(row.number())) {
            var requested = DeclarationFact.requested(survey, UnitId.of(unit));
            lay(declaration, requested, answered(requested, facts, by), row.content(), day);
        }
    }

    private static DeclarationFact answered(
            DeclarationFact requested, SurveyFacts.Declaration facts, @Nullable UUID by) {
        return new DeclarationFact(requested.survey(), requested.unit(), facts.status(),
                by == null ? null : PersonId.of(by), facts.date(),
                facts.status() == DeclarationStatus.CONTESTED ? "Contested according to a dossier." : null);
    }

    /** What carries a date holds from that day on, and was asked for before; the rest holds since the opening. */
    private static void lay(Declaration declaration, DeclarationFact requested, DeclarationFact answered,
            Answer answer, LocalDate day) {
        var opened = answer.opened();
        if (!declaration.timeline().isEmpty()) {
            declaration.change(day.isBefore(opened) ? opened : day, answered);
            return;
        }
        var date = answer.facts().date();
        if (date != null && date.isAfter(opened)) {
            declaration.change(opened, requested);
            declaration.change(date, answered);
        } else {
            declaration.change(opened, answered);
        }
    }

    private static void tell(Registration.Row<Use> row, DeclaredUse use, Map<String, Entry> answers,
            Section section, Known known, LocalDate day) {
        var facts = row.content().facts();
        section.acceptsText(row.number(), "tool", facts.tool());
        section.acceptsText(row.number(), "process", facts.process());
        section.acceptsOptional(row.number(), "use", facts.usedFor());
        var supplier = section.resolve(row.number(), "supplier", facts.supplier(), known.suppliers());
        var system = section.resolve(row.number(), "system", facts.system(), known.systems());
        var answer = answers.get(row.content().answer());
        if (answer != null && !section.hasRefused(row.number())) {
            var said = new UseFact.Said(facts.tool(), facts.usedFor(), facts.process(),
                    supplier == null ? null : SupplierId.of(supplier));
            lay(use, UseFact.declared(DeclarationId.of(answer.id()), said, row.content().declaredOn()),
                    system == null ? null : AiSystemId.of(system), row.content(), day);
        }
    }

    private static void lay(
            DeclaredUse use, UseFact declared, @Nullable AiSystemId system, Use row, LocalDate day) {
        var opened = row.opened();
        var first = declared.declaredOn() == null || declared.declaredOn().isBefore(opened)
                ? opened
                : declared.declaredOn();
        var from = use.timeline().isEmpty() ? first : day.isBefore(opened) ? opened : day;
        var before = use.on(from).orElse(null);
        use.change(from, settled(dated(declared, before), before, system));
    }

    /** A dossier that names no day does not take back the one that is known. */
    private static UseFact dated(UseFact declared, @Nullable UseFact before) {
        var known = before == null ? null : before.declaredOn();
        return known == null ? declared : declared.declaredBy(known);
    }

    /** A system that is named is found; where none is named, what is known of the use stays. */
    private static UseFact settled(UseFact declared, @Nullable UseFact before, @Nullable AiSystemId system) {
        if (system == null) {
            return before == null
                    ? declared
                    : new UseFact(declared.declaration(), declared.said(), before.status(), before.system(),
                            before.reason(), declared.declaredOn());
        }
        return before != null && system.equals(before.system())
                ? declared.found(before.status(), system)
                : declared.found(DeclaredUseStatus.LINKED, system);
    }

    private static Recorded placed(Recorded recorded, Function<Integer, String> pathOf) {
        return new Recorded(recorded.created(), recorded.changed(), recorded.unchanged(), recorded.refusals()
                .stream()
                .map(it -> new RowRefusal(0, pathOf.apply(it.row()) + "." + it.path(), it.code(), it.reason(),
                        it.suggestedFix()))
                .toList(), recorded.notContained(), recorded.superseded());
    }
}
