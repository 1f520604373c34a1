package dev.etiquette.flink.events;

import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Lets lines through that are events, so that they can be told apart by owner; all others are refused. */
public final class EventCheck extends ProcessFunction<String, String> {

    private static final long serialVersionUID = 1L;

    @Override
    public void processElement(String line, Context context, Collector<String> out) {
        if (line.isBlank()) {
            return;
        }
        try {
            EventLine.parse(line);
            out.collect(line);
        } catch (InvalidLineException wrong) {
            context.output(RefusedLine.TAG, RefusedLine.event(line, wrong.getMessage()));
        }
    }
}
