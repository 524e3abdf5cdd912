package io.answerable.inventory.register;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Alterations;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is the same in every act upon a system: it is known, one may, and it is as the caller saw it. */
@Component
public class ActingOnSystems {

    private final KeyRegister keys;
    private final AiSystemRegister register;
    private final Entitlement entitlement;
    private final Chronicle chronicle;
    private final CurrentActor currentActor;

    ActingOnSystems(FactStore store, AiSystemRegister register, Entitlement entitlement, Chronicle chronicle,
            CurrentActor currentActor) {
        this.keys = store.keys("inventory.ai_system", "id");
        this.register = register;
        this.entitlement = entitlement;
        this.chronicle = chronicle;
        this.currentActor = currentActor;
    }

    /**
     * Keeps others from changing the system until the transaction ends.
     *
     * @param act what the caller wants, for example {@code suspend this AI system}
     */
    public Outcome<AiSystemView> open(ChangeOfSystem asked, Predicate<AiSystemView> may, String act) {
        var system = locked(asked.system());
        if (system.isEmpty()) {
            return Outcome.refused(Refusal.NotFound.of("AI system", "aiSystem"));
        }
        var seen = system.get();
        if (!may.test(seen)) {
            return Outcome.refused(Refusal.NotPermitted.to(act));
        }
        return asked.expects(seen.version())
                ? Outcome.done(seen)
                : Outcome.refused(Refusal.VersionConflict.of(seen.version()));
    }

    /** The same for whoever manages its life cycle in one of these roles. */
    public Outcome<AiSystemView> open(ChangeOfSystem asked, Collection<String> roles, String act) {
        return open(asked, it -> entitlement.covers(it, Permission.MANAGE_LIFE_CYCLE, roles), act);
    }

    /** The system as it is today, kept from being changed by others until the transaction ends. */
    public Optional<AiSystemView> locked(AiSystemId system) {
        return keys.lock(system.value()).flatMap(it -> current(system));
    }

    /** The system as it is today. */
    public Optional<AiSystemView> current(AiSystemId system) {
        return Optional.ofNullable(register.byId(List.of(system), currentActor.today()).get(system));
    }

    /**
     * Counts a change of what is kept beside the register and tells the ledger.
     *
     * @param act in the past tense and upper case, for example {@code HANDOVER_OFFERED}
     */
    public AiSystemView kept(AiSystemView system, String act, @Nullable String reason, Alterations alterations) {
        keys.touch(List.of(system.id().value()));
        noted(system, act, reason, alterations);
        return current(system.id()).orElseThrow();
    }

    /** Tells the ledger what has happened around a system, which itself stays as it is. */
    public void noted(AiSystemView system, String act, @Nullable String reason, Alterations alterations) {
        noted(Map.of(system, alterations), act, reason);
    }

    /** The same of several at once. */
    public void noted(Map<AiSystemView, Alterations> told, String act, @Nullable String reason) {
        chronicle.record(reason, told.entrySet()
                .stream()
                .map(it -> deed(it.getKey(), act, it.getValue()))
                .toList());
    }

    private Chronicle.Deed deed(AiSystemView system, String act, Alterations alterations) {
        return new Chronicle.Deed("AiSystem",
                new Entry(system.id().value(), system.key(), system.version(), system.asOf()), act,
                currentActor.today(), alterations);
    }

    /** Tells the ledger what a dossier says of systems beside the register; the register itself counts their versions. */
    public void recorded(Map<String, Alterations> told, Map<String, AiSystemId> systems, String act) {
        var entries = keys.entriesOf(told.keySet()
                .stream()
                .flatMap(it -> Stream.ofNullable(systems.get(it)))
                .map(AiSystemId::value)
                .toList());
        chronicle.record(null, entries.stream()
                .flatMap(entry -> Stream.ofNullable(told.get(entry.key()))
                        .map(it -> new Chronicle.Deed("AiSystem", entry, act, null, it)))
                .toList());
    }
}
