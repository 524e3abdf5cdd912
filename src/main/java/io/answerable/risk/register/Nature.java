package io.answerable.risk.register;

import io.answerable.risk.RiskDimension;
import io.answerable.risk.RiskKind;
import io.answerable.risk.matters.Place;
import java.util.List;

/** What a risk is about, whoever owns it and however it is judged. */
record Nature(String title, RiskKind kind, RiskDimension dimension, List<String> taxonomy, Place place,
        List<String> affectedDomains) {

    Nature {
        taxonomy = List.copyOf(taxonomy);
        affectedDomains = List.copyOf(affectedDomains);
    }
}
