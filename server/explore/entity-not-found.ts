import { NotFoundError } from "../errors.ts";

export function entityNotFound(id: string): NotFoundError {
  return new NotFoundError("ENTITY_NOT_FOUND", `No entity has the id "${id}".`);
}
