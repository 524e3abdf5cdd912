package io.answerable.reference;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The life cycle as {@code lifecycle-gates.yaml} defines it. */
@Component
class LifeCycleGatesFile implements LifeCycleGates {

    private final List<Transition> transitions;
    private final Keyed<Gate> gates;
    private final Keyed<AuthorisationRule> authorisations;
    private final List<String> closureChecklist;
    private final List<String> revocationTriggers;

    @Autowired
    LifeCycleGatesFile(CatalogueFiles files, RoleCatalogue roles) {
        this(files.content("lifecycle-gates"), roles);
    }

    LifeCycleGatesFile(Entry file, RoleCatalogue roles) {
        var states = file.texts("states");
        file.required("transitions");
        transitions = file.each("transitions").stream().map(it -> transition(it, states, roles)).toList();
        gates = new Keyed<>("gate", file.unique("gates", "id", LifeCycleGatesFile::gate), Gate::id);
        authorisations = new Keyed<>("authorisation", file.unique("authorisation_rules", "kind",
                it -> authorisation(it, roles)), AuthorisationRule::kind);
        closureChecklist = file.texts("closure_checklist");
        revocationTriggers = file.texts("revocation_triggers");
    }

    private static Transition transition(Entry entry, List<String> states, RoleCatalogue roles) {
        var by = entry.texts("by");
        by.stream()
                .filter(it -> !it.equals(Transition.SYSTEM) && roles.role(it).isEmpty())
                .findFirst()
                .ifPresent(it -> {
                    throw entry.at("by").refuse("there is no role '" + it + "'");
                });
        return new Transition(state(entry, "from", states), state(entry, "to", states), entry.text("gate"), by);
    }

    private static String state(Entry entry, String field, List<String> states) {
        var state = entry.text(field);
        if (!states.contains(state)) {
            throw entry.at(field).refuse("'" + state + "' is none of " + states);
        }
        return state;
    }

    private static Gate gate(Entry entry) {
        var requirements = entry.texts("requires");
        if (requirements.stream().distinct().count() < requirements.size()) {
            throw entry.at("requires").refuse("a requirement occurs twice");
        }
        return new Gate(entry.text("id"), entry.text("title"), requirements);
    }

    private static AuthorisationRule authorisation(Entry entry, RoleCatalogue roles) {
        var role = entry.text("granted_by");
        if (roles.role(role).isEmpty()) {
            throw entry.at("granted_by").refuse("there is no role '" + role + "'");
        }
        return new AuthorisationRule(entry.text("kind"), role, entry.number("validity_months"));
    }

    @Override
    public List<Transition> transitionsFrom(String state) {
        return transitions.stream().filter(it -> it.from().equals(state)).toList();
    }

    @Override
    public Optional<Transition> transition(String from, String to) {
        return transitionsFrom(from).stream().filter(it -> it.to().equals(to)).findFirst();
    }

    @Override
    public Optional<Gate> gate(String id) {
        return gates.find(id);
    }

    @Override
    public List<Gate> gates() {
        return gates.all();
    }

    @Override
    public Optional<AuthorisationRule> authorisation(String kind) {
        return authorisations.find(kind);
    }

    @Override
    public List<String> closureChecklist() {
        return closureChecklist;
    }

    @Override
    public List<String> revocationTriggers() {
        return revocationTriggers;
    }
}
