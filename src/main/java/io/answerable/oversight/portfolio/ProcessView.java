package io.answerable.oversight.portfolio;

import io.answerable.inventory.AiSystemView;
import java.util.List;

/** A process of the organisation and the systems that it rests on, as of a day. */
public record ProcessView(String name, List<AiSystemView> systems) {}
