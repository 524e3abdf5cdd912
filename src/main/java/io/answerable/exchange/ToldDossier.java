package io.answerable.exchange;

import io.answerable.exchange.dossier.DossierFormat;
import io.answerable.exchange.dossier.DossierWriter;
import io.answerable.exchange.dossier.NamedFields;
import io.answerable.exchange.dossier.Told;
import java.io.OutputStream;
import java.util.List;

/** What an organisation knows as of a day, read and not yet written. */
public final class ToldDossier {

    private final List<Told> sections;
    private final NamedFields named;
    private final DossierWriter writer;

    ToldDossier(List<Told> sections, NamedFields named, DossierWriter writer) {
        this.sections = sections;
        this.named = named;
        this.writer = writer;
    }

    /** Writes it row by row and leaves the stream open. */
    public void write(DossierFormat format, OutputStream text) {
        writer.write(sections, named, format, text);
    }
}
