import type * as v from 'valibot';

type Shape = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly items?: readonly v.GenericSchema[];
  readonly rest?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly v.GenericSchema[];
  /** A schema and what else is asked of its values. */
  readonly pipe?: readonly (v.GenericSchema | v.GenericPipeAction)[];
};

/** What a schema of ours is made of. They hold objects, records, lists, choices and optional fields, and no transforms. */
export function shapeOf(schema: v.GenericSchema): Shape {
  const shape = schema as unknown as Shape;
  return shape.type === 'exact_optional' && shape.wrapped !== undefined ? shapeOf(shape.wrapped) : shape;
}
