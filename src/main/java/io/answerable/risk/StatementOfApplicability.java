package io.answerable.risk;

import java.time.LocalDate;
import java.util.List;

/** Which controls of Annex A apply: always all of them, in the order of the standard. */
public interface StatementOfApplicability {

    List<ControlApplicabilityView> on(LocalDate day);
}
