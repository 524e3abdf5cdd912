package io.answerable.inventory.surveys;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.DeclarationStatus;
import io.answerable.inventory.DeclaredUseId;
import io.answerable.inventory.UsageSurveyId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.kernel.Refusal.VersionConflict;
import io.answerable.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens declarations and their uses for a change, the declaration always first: whoever changes a use keeps others from
 * attesting the declaration meanwhile.
 */
@Component
class OpeningDeclarations {

    private final UsageSurveys surveys;
    private final Declarations declarations;
    private final DeclaredUses uses;
    private final SurveyDirectory directory;
    private final CurrentActor actor;

    OpeningDeclarations(UsageSurveys surveys, Declarations declarations, DeclaredUses uses, SurveyDirectory directory,
            CurrentActor actor) {
        this.surveys = surveys;
        this.declarations = declarations;
        this.uses = uses;
        this.directory = directory;
        this.actor = actor;
    }

    /** A use and the declaration that it belongs to. */
    record Declared(Declaration declaration, DeclaredUse use) {}

    static Refusal closed() {
        return new ValidationFailed("The campaign is closed.", "SURVEY_CLOSED", List.of());
    }

    /**
     * A declaration of a campaign that runs.
     *
     * @param expectedVersion null where several people may add to it at the same time
     */
    Outcome<Declaration> running(DeclarationId id, @Nullable Integer expectedVersion, Predicate<UnitId> mayChange) {
        return permitted(id, mayChange, "declaration").flatMap(it -> refusalOf(it, expectedVersion)
                .<Outcome<Declaration>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(it)));
    }

    /** A use, to be amended while its campaign runs. */
    Outcome<Declared> runningUse(DeclaredUseId id, int expectedVersion, Predicate<UnitId> mayChange) {
        return declarationOf(id).flatMap(it -> permitted(it, mayChange, "declaredUse"))
                .flatMap(it -> refusalOf(it, null).<Outcome<Declared>>map(Outcome::refused)
                        .orElseGet(() -> use(it, id, expectedVersion)));
    }

    /** A use, to be settled, be the campaign closed or not. */
    Outcome<Declared> settling(DeclaredUseId id, int expectedVersion, Predicate<UnitId> maySettle) {
        return declarationOf(id).flatMap(it -> permitted(it, maySettle, "declaredUse"))
                .flatMap(it -> it.is(DeclarationStatus.SUPERSEDED, actor.today())
                        ? Outcome.refused(ValidationFailed.of("A later declaration has taken the place of this one.",
                                "declaredUse"))
                        : use(it, id, expectedVersion));
    }

    private Outcome<DeclarationId> declarationOf(DeclaredUseId id) {
        var use = directory.uses(List.of(id), actor.today()).get(id);
        return use == null
                ? Outcome.refused(NotFound.of("declared use", "declaredUse"))
                : Outcome.done(use.declaration());
    }

    private Outcome<Declaration> permitted(DeclarationId id, Predicate<UnitId> mayChange, String field) {
        var today = actor.today();
        var found = declarations.find(id.value()).filter(it -> it.on(today).isPresent());
        if (found.isEmpty()) {
            return Outcome.refused(NotFound.of("declaration", field));
        }
        return mayChange.test(found.get().now(today).unit())
                ? Outcome.done(found.get())
                : Outcome.refused(NotPermitted.to("change this declaration"));
    }

    private Optional<Refusal> refusalOf(Declaration declaration, @Nullable Integer expectedVersion) {
        var version = declaration.entry().version();
        if (expectedVersion != null && expectedVersion != version) {
            return Optional.of(VersionConflict.of(version));
        }
        return isClosed(declaration.now(actor.today()).survey()) ? Optional.of(closed()) : Optional.empty();
    }

    /** Nobody closes the campaign meanwhile; units do not wait for one another. */
    private boolean isClosed(UsageSurveyId survey) {
        var today = actor.today();
        return surveys.hold(survey.value())
                .flatMap(it -> it.on(today))
                .filter(it -> !it.isClosedOn(today))
                .isEmpty();
    }

    private Outcome<Declared> use(Declaration declaration, DeclaredUseId id, int expectedVersion) {
        var use = uses.find(id.value()).filter(it -> it.on(actor.today()).isPresent());
        if (use.isEmpty()) {
            return Outcome.refused(NotFound.of("declared use", "declaredUse"));
        }
        var version = use.get().entry().version();
        return version == expectedVersion
                ? Outcome.done(new Declared(declaration, use.get()))
                : Outcome.refused(VersionConflict.of(version));
    }
}
