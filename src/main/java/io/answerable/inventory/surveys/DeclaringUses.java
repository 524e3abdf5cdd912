package io.answerable.inventory.surveys;

import static io.answerable.access.Permission.DECLARE_USES;
import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.DeclaredUseId;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.UseDeclared;
import io.answerable.inventory.surveys.OpeningDeclarations.Declared;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a unit uses, until its head attests it; heads and team leads may, for their unit (R-INV-04). */
@Component
@Transactional
public class DeclaringUses {

    /** What somebody says of a use; the process is required. */
    public record Saying(String tool, @Nullable String usedFor, @Nullable String process,
            @Nullable SupplierId supplier) {}

    /** @param key how people will refer to it; null: made of the declaration and the tool */
    public record DeclareUse(DeclarationId declaration, @Nullable String key, Saying saying,
            @Nullable String reason) {}

    private final OpeningDeclarations opening;
    private final Declarations declarations;
    private final DeclaredUses uses;
    private final SurveyDirectory directory;
    private final SupplierDirectory suppliers;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    DeclaringUses(OpeningDeclarations opening, Declarations declarations, DeclaredUses uses,
            SurveyDirectory directory, SupplierDirectory suppliers, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.opening = opening;
        this.declarations = declarations;
        this.uses = uses;
        this.directory = directory;
        this.suppliers = suppliers;
        this.actor = actor;
        this.events = events;
    }

    /** Adds a use; an attested declaration takes none until it is contested. */
    public Outcome<DeclaredUseView> declare(DeclareUse command) {
        return opening.running(command.declaration(), null, this::mayDeclare).flatMap(declaration -> {
            var key = command.key() == null
                    ? UseKeys.free(declaration.entry().key(), command.saying().tool(), uses.keys())
                    : command.key();
            return accepting(declaration).newKey(uses.keys(), key)
                    .then(() -> said(command.saying()).map(it -> declared(declaration, key, it, command.reason())));
        });
    }

    /** Says something else of a use; another tool begins anew. */
    public Outcome<DeclaredUseView> amend(
            DeclaredUseId use, int expectedVersion, Saying saying, @Nullable String reason) {
        return opening.runningUse(use, expectedVersion, this::mayDeclare)
                .flatMap(it -> accepting(it.declaration())
                        .then(() -> said(saying).map(said -> amended(it, said, reason))));
    }

    /** Takes a use back, and answers with its declaration. */
    public Outcome<DeclarationView> withdraw(DeclaredUseId use, int expectedVersion, @Nullable String reason) {
        return opening.runningUse(use, expectedVersion, this::mayDeclare)
                .flatMap(it -> accepting(it.declaration()).then(() -> Outcome.done(withdrawn(it, reason))));
    }

    private boolean mayDeclare(UnitId unit) {
        return actor.actor().may(DECLARE_USES, unit.value(), null);
    }

    private Checks accepting(Declaration declaration) {
        var refusal = declaration.refusalOfUses(actor.today());
        return new Checks().refuseIf(refusal.isPresent(), refusal::orElseThrow);
    }

    private Outcome<UseFact.Said> said(Saying saying) {
        var supplier = saying.supplier();
        var process = saying.process();
        return new Checks().required("tool", saying.tool())
                .text("usedFor", saying.usedFor())
                .required("process", process)
                .refuseIf(supplier != null && !suppliers.byId(List.of(supplier), actor.today()).containsKey(supplier),
                        () -> Refusal.NotFound.of("supplier", "supplier"))
                .then(() -> Outcome.done(new UseFact.Said(saying.tool().strip(), saying.usedFor(),
                        requireNonNull(process).strip(), supplier)));
    }

    private DeclaredUseView declared(Declaration declaration, String key, UseFact.Said said, @Nullable String reason) {
        var today = actor.today();
        declaration.draft(today);
        saved(declaration, reason);
        var entry = Entry.first(key, today);
        var use = new DeclaredUse(entry, new Timeline<>(entry.id(), List.of()));
        use.change(today, UseFact.declared(declaration.getId(), said, today));
        uses.add(use, new Act("DECLARED", today, reason));
        var fact = declaration.now(today);
        events.publishEvent(
                new UseDeclared(fact.survey(), fact.unit(), use.getId(), actor.provenance().because(reason)));
        return view(use);
    }

    private DeclaredUseView amended(Declared declared, UseFact.Said said, @Nullable String reason) {
        var use = declared.use();
        use.amend(said, actor.today());
        if (!use.alterations().isEmpty()) {
            saved(declared.declaration(), reason);
            uses.save(use, new Act("AMENDED", actor.today(), reason));
        }
        return view(use);
    }

    private DeclarationView withdrawn(Declared declared, @Nullable String reason) {
        declared.use().withdraw(actor.today());
        uses.save(declared.use(), new Act("WITHDRAWN", actor.today(), reason));
        saved(declared.declaration(), reason);
        var id = declared.declaration().getId();
        return requireNonNull(directory.declarations(List.of(id), actor.today()).get(id));
    }

    /** Its version grows with every use, so that nobody attests what they have not seen. */
    private void saved(Declaration declaration, @Nullable String reason) {
        if (declaration.alterations().isEmpty()) {
            declarations.keys().touch(List.of(declaration.entry().id()));
        } else {
            declarations.save(declaration, new Act("DRAFTED", actor.today(), reason));
        }
    }

    private DeclaredUseView view(DeclaredUse use) {
        return requireNonNull(directory.uses(List.of(use.getId()), actor.today()).get(use.getId()));
    }
}
