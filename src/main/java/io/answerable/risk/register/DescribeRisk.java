package io.answerable.risk.register;

import io.answerable.risk.RiskDimension;
import io.answerable.risk.RiskKind;
import io.answerable.risk.matters.Place;
import java.util.List;

/** What a risk is about, as somebody sees it now; where it belongs stays as it is. */
public record DescribeRisk(String title, RiskKind kind, RiskDimension dimension, List<String> taxonomy,
        List<String> affectedDomains) {

    Nature nature(Place place) {
        return new Nature(title, kind, dimension, taxonomy, place, affectedDomains);
    }
}
