package io.answerable.inventory.monitoring;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.preparation.StepView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a system is watched, as on a day.
 *
 * @param plan the plan that is followed, if there is one
 * @param limits the limits that the project lead has set
 * @param latest the latest measurement of each measure
 * @param breaches how many measurements have passed a limit so far
 */
public record MonitoringView(AiSystemId system, @Nullable StepView plan, List<LimitFact> limits,
        List<MeasurementView> latest, int breaches, LocalDate asOf) {}
