package io.answerable.risk.concerns;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Dated;
import io.answerable.facts.ReadingKeys;
import io.answerable.risk.ConcernFacts;
import io.answerable.risk.TellingConcerns;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TellingKnownConcerns implements TellingConcerns {

    private final Concerns concerns;
    private final ReadingKeys keys;
    private final CurrentActor actor;

    TellingKnownConcerns(Concerns concerns, ReadingKeys keys, CurrentActor actor) {
        this.concerns = concerns;
        this.keys = keys;
        this.actor = actor;
    }

    @Override
    public List<ConcernFacts> told(LocalDate asOf) {
        actor.require(Permission.EXCHANGE);
        var known = withoutSecrets(concerns.load(concerns.keys().knownBy(asOf)), asOf);
        var systems = keys.of(known.stream()
                .flatMap(it -> it.facts().onOrNext(asOf).stream())
                .flatMap(it -> Stream.ofNullable(it.fact().system())));
        return known.stream()
                .flatMap(concern -> concern.facts()
                        .onOrNext(asOf)
                        .map(Dated::fact)
                        .map(it -> new ConcernFacts(concern.entry().key(), it.subject(), systems.of(it.system()),
                                it.receivedOn(), it.confidential(), it.state()))
                        .stream())
                .toList();
    }

    /** What somebody here raised in confidence goes to handlers alone (K-5); what a dossier brought has no reporter. */
    private List<RaisedConcern> withoutSecrets(List<RaisedConcern> known, LocalDate asOf) {
        if (actor.actor().may(Permission.HANDLE_CONCERNS)) {
            return known;
        }
        var reported = concerns.reportersOf(known.stream().map(RaisedConcern::getId).toList());
        return known.stream()
                .filter(it -> !reported.containsKey(it.getId()) || it.facts()
                        .onOrNext(asOf)
                        .filter(held -> held.fact().confidential())
                        .isEmpty())
                .toList();
    }
}
