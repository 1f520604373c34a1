package dev.etiquette.json;

import java.util.Map;

/** True or false. */
record TruthType() implements ValueType<Boolean> {

    @Override
    public String expected() {
        return JsonMessage.EXPECTED_TRUTH.text();
    }

    @Override
    public Boolean read(JsonNode node, Reading reading) {
        if (node instanceof JsonNode.Truth truth) {
            return truth.value();
        }
        throw wrong(node);
    }

    @Override
    public void write(Boolean value, Writing out) {
        out.truth(value);
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchema.object("type", "boolean");
    }
}
