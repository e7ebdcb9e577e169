package org.cbss.model.json.internal.databind;

import java.io.Serializable;
import org.cbss.model.json.internal.codec.WritableFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.jsontype.impl.ClassNameIdResolver;
import tools.jackson.databind.jsontype.impl.SimpleNameIdResolver;
import tools.jackson.databind.jsontype.impl.TypeNameIdResolver;
import tools.jackson.databind.util.NameTransformer;

/**
 * Writes values in their format.
 *
 * @param <T> the type of the values
 */
public final class FormatSerializer<T> extends ValueSerializer<T> implements Serializable {
  private static final long serialVersionUID = 1;

  private final WritableFormat<T> format;

  /**
   * Creates a serializer.
   *
   * @param format the format
   */
  public FormatSerializer(WritableFormat<T> format) {
    this.format = format;
  }

  @Override
  public Class<?> handledType() {
    return format.type();
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    try {
      format.write(out, value);
    } catch (IllegalArgumentException e) {
      throw InvalidDefinitionException.from(
          out, e.getMessage(), context.constructType(format.type()));
    }
  }

  @Override
  public ValueSerializer<T> unwrappingSerializer(NameTransformer names) {
    return new UnwrappedSerializer<>(format.type());
  }

  /** Writes the type around the value, since the object of the value may have no other keys. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
    WritableTypeId id = types.writeTypePrefix(out, context, typeId(value, context, types));
    serialize(value, out, context);
    types.writeTypeSuffix(out, context, id);
  }

  /** Returns the id of the public type instead of the generated one; resolvers of applications decide themselves. */
  private WritableTypeId typeId(T value, SerializationContext context, TypeSerializer types) {
    WritableTypeId id = types.typeId(value, JsonToken.VALUE_STRING);
    TypeIdResolver ids = types.getTypeIdResolver();
    if (isJacksons(ids)) {
      // Given a value as well, an id by name would be that of the class of the value.
      id.id = ids.idFromValueAndType(context, null, format.type());
    }
    return id;
  }

  private static boolean isJacksons(TypeIdResolver ids) {
    return ids instanceof ClassNameIdResolver
        || ids instanceof TypeNameIdResolver
        || ids instanceof SimpleNameIdResolver;
  }
}
