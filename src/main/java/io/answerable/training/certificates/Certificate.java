package io.answerable.training.certificates;

import static java.util.Map.entry;

import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.training.CertificateId;
import io.answerable.training.records.Told;
import org.jmolecules.ddd.types.AggregateRoot;

/** The proof that a person is competent for something (R-TRN-14). */
class Certificate extends Told<CertificateFact> implements AggregateRoot<Certificate, CertificateId> {

    Certificate(Entry entry, Timeline<CertificateFact> facts) {
        super(entry, facts);
    }

    @Override
    public CertificateId getId() {
        return CertificateId.of(entry().id());
    }
}
