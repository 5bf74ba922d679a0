namespace Marsad.Exchange.Import.Telegram;

/// <summary>The chat that messages belong to.</summary>
/// <param name="Name">Its name, which is the source of its messages.</param>
/// <param name="Id">Its identifier.</param>
internal sealed record TelegramChat(string? Name, string? Id);
